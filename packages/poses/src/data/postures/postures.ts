import type { Motion } from "../../pose.ts";
import { bendingPostures } from "./bending.ts";
import { climbingPostures } from "./climbing.ts";
import { kneesBentPostures } from "./kneesBent.ts";
import { lyingPostures } from "./lying.ts";
import { sittingPostures } from "./sitting.ts";
import { standingPostures } from "./standing.ts";
import { walkingPostures } from "./walking.ts";

/** Everyday postures, one key each. */
export const postures: readonly Motion[] = [
  ...standingPostures,
  ...sittingPostures,
  ...walkingPostures,
  ...climbingPostures,
  ...bendingPostures,
  ...lyingPostures,
  ...kneesBentPostures,
];
