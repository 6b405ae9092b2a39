/** Frames that may be on their way to the screen. own choice: two, so that page and graphics card work at the same time. */
const most = 2;

/** Knows how far the graphics card is behind what it was given. */
export interface InFlight {
  /** To be called after each frame. */
  add(): void;
  /** Whether it has not drawn the frame before the last one yet. It does not wait. */
  isFull(): boolean;
}

export function createInFlight(gl: WebGL2RenderingContext): InFlight {
  const fences: WebGLSync[] = [];
  return {
    add() {
      const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      // none in a lost context
      if (fence !== null) fences.push(fence);
    },
    isFull() {
      while (fences.length > 0 && gl.getSyncParameter(fences[0]!, gl.SYNC_STATUS) !== gl.UNSIGNALED)
        gl.deleteSync(fences.shift()!);
      return fences.length >= most;
    },
  };
}
