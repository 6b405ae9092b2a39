import type { View } from "@ilio/poses";
import { wantsInsides } from "./insides.ts";
import type { Look } from "./look.ts";
import { orbitOf } from "./orbits.ts";

/** How a body is looked at before anything is chosen. */
export const usualLook = (view: View): Look => ({
  orbit: orbitOf(view),
  layer: wantsInsides() ? "window" : "closed",
});
