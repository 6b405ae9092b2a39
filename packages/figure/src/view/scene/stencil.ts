import {
  AlwaysStencilFunc,
  EqualStencilFunc,
  GreaterStencilFunc,
  KeepStencilOp,
  type MaterialParameters,
  NotEqualStencilFunc,
  ReplaceStencilOp,
} from "three";

/** Which pixels are the body's, which lie inside of another body's outline, and where the body's window is seen. */
const body = 4;
const other = 2;
const pane = 1;

/** What is drawn with this is the body, and nothing of another one is drawn over it. */
export const marksBody: MaterialParameters = {
  ...{ stencilWrite: true, stencilFunc: AlwaysStencilFunc, stencilRef: body, stencilWriteMask: body },
  stencilZPass: ReplaceStencilOp,
};

/** The other body: each pixel once, and none of the body's; but all that it covers is remembered. */
export const besideBody: MaterialParameters = {
  ...{ stencilWrite: true, stencilFunc: GreaterStencilFunc, stencilRef: other },
  ...{ stencilFuncMask: body | other, stencilWriteMask: other },
  ...{ stencilFail: ReplaceStencilOp, stencilZFail: KeepStencilOp, stencilZPass: ReplaceStencilOp },
};

/** Round the other body, and round the body. */
export const besideBoth: MaterialParameters = { ...besideBody, stencilFail: KeepStencilOp };

/** Round the other body, over the body too: where the wrong pose lies inside of the right one. */
export const besideOther: MaterialParameters = {
  ...{ stencilWrite: true, stencilFunc: EqualStencilFunc, stencilRef: 0 },
  ...{ stencilFuncMask: other, stencilWriteMask: 0 },
};

/** The glass of the window. */
export const marksWindow: MaterialParameters = {
  ...{ stencilWrite: true, stencilFunc: AlwaysStencilFunc, stencilRef: pane, stencilWriteMask: pane },
  stencilZPass: ReplaceStencilOp,
};

/** What stands before the window. */
export const inWindow: MaterialParameters = {
  ...{ stencilWrite: true, stencilFunc: EqualStencilFunc, stencilRef: pane },
  ...{ stencilFuncMask: pane, stencilWriteMask: 0 },
};

/** What stands beside the window. */
export const besideWindow: MaterialParameters = { ...inWindow, stencilFunc: NotEqualStencilFunc };
