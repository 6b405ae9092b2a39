let known: boolean | undefined;

/** Whether this device draws in 3D; asked once, before a byte of it is fetched. */
export function canDraw(): boolean {
  known ??= probe();
  return known;
}

function probe(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  try {
    const gl = document.createElement("canvas").getContext("webgl2");
    // a device keeps few of them at a time
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}
