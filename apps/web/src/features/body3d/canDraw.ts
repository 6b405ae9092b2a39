let known: boolean | undefined;

/** Whether this device draws in 3D; asked once, before a byte of it is fetched. */
export function canDraw(): boolean {
  known ??= probe();
  return known;
}

function probe(): boolean {
  if (typeof WebGL2RenderingContext === "undefined") return false;
  try {
    // let go, not given back: giving it back waits until all of the page is drawn
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
