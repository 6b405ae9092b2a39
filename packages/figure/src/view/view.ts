// The body in 3D. The one door to it: it brings three, so it is imported only when a body is to be seen.
export type { Build } from "../skin/builds.ts";
export { createFigure, type Figure } from "../skin/figure.ts";
export type { Tone } from "../skin/tones.ts";
export type { Length, Work } from "./pose/lengths.ts";
export type { Ranges } from "./pose/tones.ts";
export { createBodyView } from "./scene/bodyView.ts";
export type { BodyView, BodyViewOptions, Mask } from "./scene/bodyViewTypes.ts";
export type { Colours } from "./scene/colours.ts";
export { extentOf } from "./scene/extent.ts";
export { type LayerName, layers } from "./scene/layers.ts";
export { type Extent, type Orbit, within } from "./scene/orbit.ts";
export type { Other } from "./scene/otherPart.ts";
export { type Mark, type Signs, signsOf } from "./scene/signs.ts";
