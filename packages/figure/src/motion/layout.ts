// How pictures of a motion stand on a page: what scripts/figures.mjs puts together for the app.
export { closeFrameOf, framed, frameOf } from "./frame.ts";
export { stepsOf } from "./steps.ts";
