import type { GroundFrames, Model } from "@ilio/body";
import type { Placer } from "@ilio/poses";
import type { Figure } from "../../skin/figure.ts";
import { bindFrames } from "../mesh/bindPose.ts";
import { lay, packedPlace, rows } from "../muscles/lay.ts";
import { type MusclePlan, planMuscles } from "../muscles/plan.ts";
import { type Breath, breathOf, growBars, growRibs } from "./breath.ts";
import { packBars, packedBar } from "./packBars.ts";
import { packBodies, packedBody } from "./packBodies.ts";
import { placeShadows, type ShadowBall, shadowBalls, shadowBallsOf } from "./shadows.ts";
import { createTones, type Ranges, readTones, type Tones } from "./tones.ts";

/** Numbers a sheet on the graphics card: how long it is from −1 to 1, how much it works, whether it is shown, and its thickness. */
export const packedSheet = 4;

/** What puts a person into poses: all arrays are made once and filled anew. */
export interface Poser {
  readonly figure: Figure;
  readonly plan: MusclePlan;
  readonly bars: Float32Array;
  readonly bodies: Float32Array;
  readonly strands: Float32Array;
  readonly sheets: Float32Array;
  readonly shadows: Float32Array;
  readonly bind: GroundFrames;
  readonly placer: Placer;
  readonly tones: Tones;
  readonly balls: readonly ShadowBall[];
  readonly breath: Breath;
  /** The pose of now, and how far one has breathed in, 0 to 1. */
  readonly now: { readonly coordinates: Float64Array; breath: number };
  /** Of each sheet in standing, m: a longer muscle is drawn thinner. */
  readonly standing: Float32Array;
}

export function createPoser(figure: Figure, placer: Placer, ranges: Ranges): Poser {
  const { model, skin, neutral } = figure;
  const plan = planMuscles(model, neutral);
  const bind = bindFrames(model);
  const poser: Poser = {
    ...{ figure, plan, bind, placer },
    bars: new Float32Array(packedBar * skin.length),
    bodies: new Float32Array(packedBody * (neutral.positions.length / 3)),
    strands: new Float32Array(packedPlace * rows * plan.strands.length),
    sheets: new Float32Array(packedSheet * plan.sheets.length),
    shadows: new Float32Array(4 * shadowBalls),
    tones: createTones(model, ranges, plan.sheets),
    balls: shadowBallsOf(skin),
    breath: breathOf(figure),
    now: { coordinates: new Float64Array(model.coordinates.length), breath: 0 },
    standing: new Float32Array(plan.sheets.length).fill(1),
  };
  poseBody(poser, new Float64Array(model.coordinates.length));
  for (let i = 0; i < plan.sheets.length; i++) poser.standing[i] = meanLength(poser, i);
  return poser;
}

/** Fills all arrays for a pose. @param coordinates rad and m, in the order of the model's */
export function poseBody(poser: Poser, coordinates: Float64Array): void {
  const { figure, plan, placer } = poser;
  const { model } = figure;
  poser.now.coordinates.set(coordinates);
  const ground = placer.place(coordinates);
  packSkin(poser, ground);
  layStrands(model, ground, poser);
  readTones(model, poser.tones, coordinates, poser.sheets, packedSheet);
  placeShadows(poser.balls, ground, poser.shadows);
  for (let i = 0; i < plan.sheets.length; i++)
    poser.sheets[packedSheet * i + 3] = Math.sqrt(poser.standing[i]! / meanLength(poser, i));
}

/** Breathes in or out where the body is. @param share 0 breathed out, 1 breathed in */
export function breathe(poser: Poser, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`view: expected a breath from 0 to 1, got ${share}.`);
  poser.now.breath = share;
  packSkin(poser, poser.placer.place(poser.now.coordinates));
}

function packSkin({ figure, bind, bars, bodies, breath, now }: Poser, ground: GroundFrames): void {
  packBars(figure.skin, ground, bars);
  growBars(breath, now.breath, bars);
  packBodies(bind, ground, bodies);
  growRibs(breath, now.breath, ground, bodies);
}

function layStrands(model: Model, ground: GroundFrames, { plan, strands }: Poser): void {
  const size = packedPlace * rows;
  for (let i = 0; i < plan.strands.length; i++) lay(model, ground, plan.strands[i]!, strands, size * i);
}

/** Length of a sheet over its strands, m. */
function meanLength({ plan, strands }: Poser, sheet: number): number {
  const { first, last } = plan.sheets[sheet]!;
  let sum = 0;
  for (let i = first; i <= last; i++) sum += strands[packedPlace * rows * i + 3]!;
  return sum / (last - first + 1);
}
