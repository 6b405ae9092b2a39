import type { GroundFrames, Model } from "@ilio/body";
import { type Bones, createBones } from "../bones/drawBones.ts";
import { type Bar, bindBars, neutralFrames } from "../field/bars.ts";
import type { Field } from "../field/field.ts";
import { placeBars } from "../field/place.ts";
import { armRows } from "./arm.ts";
import { type Build, builds } from "./builds.ts";
import { headRows } from "./head.ts";
import { legRows } from "./leg.ts";
import { trunkRows } from "./trunk.ts";

/** The skin of a person: made once, posed for each picture. */
export interface Figure {
  readonly model: Model;
  readonly build: Build;
  readonly skin: readonly Bar[];
  readonly bones: Bones;
  /** The bodies in neutral standing, in the frame of the pelvis. */
  readonly neutral: GroundFrames;
}

/** Over how much the bars of a part melt into each other, m. own choice: wide for the trunk, narrow for face, fingers, toes. */
export const skinBlends = {
  trunk: 0.016,
  head: 0.0065,
  hair: 0.009,
  arm: 0.011,
  hand: 0.0035,
  leg: 0.013,
  foot: 0.007,
} as const;

/** A figure for a model: same joints, with the girths of a build. @throws RangeError when there is no such build */
export function createFigure(model: Model, build: Build): Figure {
  const girths = builds[build];
  if (girths === undefined)
    throw new RangeError(`figure: expected one of ${Object.keys(builds).join(", ")}, got "${String(build)}".`);
  const neutral = neutralFrames(model);
  const rows = [...trunkRows, ...headRows, ...armRows, ...legRows];
  return { model, build, neutral, bones: createBones(model), skin: bindBars(rows, model.scale, neutral, girths) };
}

/** The skin in a pose, in the frame of the room. @param ground of the pose, from `computeGround` */
export const poseSkin = (figure: Figure, ground: GroundFrames): Field => placeBars(figure.skin, ground, skinBlends);
