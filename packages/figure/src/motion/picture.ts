import type { FactMuscle, Mistake, Motion, Placer, View as PoseView, SolvedPose } from "@ilio/poses";
import { type Drawing, drawBody } from "../drawing/drawBody.ts";
import type { Look, Tone } from "../drawing/inside.ts";
import type { MuscleName } from "../muscles/strands.ts";
import { type View, views } from "../outline/view.ts";
import type { Marks } from "../pictogram/marks.ts";
import { pictogram } from "../pictogram/pictogram.ts";
import type { Prop } from "../pictogram/props.ts";
import type { ThemeName } from "../pictogram/themes.ts";
import type { Figure } from "../skin/figure.ts";
import { motionMarks } from "./marks.ts";
import { bandsOf, roomOf } from "./room.ts";

/** Muscles of the facts that the figure can draw. */
const drawn: Readonly<Partial<Record<FactMuscle, MuscleName>>> = {
  psoas_major: "psoas",
  iliacus: "iliacus",
  piriformis: "piriformis",
  gluteus_maximus: "gluteus_maximus",
  hamstrings: "hamstrings",
  rectus_femoris: "rectus_femoris",
  erector_spinae: "erector_spinae",
  rectus_abdominis: "rectus_abdominis",
};

const viewOf: Readonly<Record<PoseView, View>> = {
  right: views.right,
  left: views.left,
  front: views.front,
  back: views.back,
  rightFront: { azimuthDeg: 40, elevationDeg: 0 },
  leftFront: { azimuthDeg: 140, elevationDeg: 0 },
  rightBack: { azimuthDeg: -40, elevationDeg: 0 },
  leftBack: { azimuthDeg: -140, elevationDeg: 0 },
  above: { azimuthDeg: 0, elevationDeg: 15 },
  aboveLeft: { azimuthDeg: 180, elevationDeg: 15 },
  frontAbove: { azimuthDeg: 90, elevationDeg: 15 },
};

/** How long a muscle is: its change against standing, in per cent of its range. */
export type ChangeOf = (muscle: FactMuscle, side: "r" | "l") => number;

/** own choice: a tenth of a muscle's range to either side of standing looks the same to anyone. */
const restWithin = 10;

const toneOf = (changePercent: number): Tone =>
  changePercent > restWithin ? "long" : changePercent < -restWithin ? "short" : "rest";

/** The side that a motion is told of. */
export type ToldSide = "r" | "l";

/** A key of a motion, or a mistake, drawn once for all themes. */
export interface KeyDrawing {
  readonly motion: Motion;
  /** Of the key or the mistake: one word for both, as no two of a motion are alike. */
  readonly name: string;
  readonly drawing: Drawing;
  readonly marks: Marks;
  /** What is in the room, and what the body wears. */
  readonly props: readonly Prop[];
}

/**
 * Draws a key with its lit muscles.
 *
 * @param side of a motion, or of its mirror image
 * @throws RangeError when the motion has no such key
 */
export function drawKey(
  figure: Figure,
  placer: Placer,
  motion: Motion,
  key: string,
  solved: ReadonlyMap<string, SolvedPose>,
  side: ToldSide,
  changeOf: ChangeOf,
): KeyDrawing {
  const pose = solved.get(key);
  if (pose === undefined) throw new RangeError(`figure: expected a key of ${motion.id}, got "${key}".`);
  const marks = motionMarks(figure.model, placer, motion, key, solved);
  return {
    ...{ motion, name: key, marks, props: propsOf(figure, placer, motion, pose) },
    drawing: drawPose(figure, placer, motion, pose, side, changeOf),
  };
}

/** Draws a mistake as its key is drawn and as large, but without marks: they say how it should be. */
export const drawMistake = (
  figure: Figure,
  placer: Placer,
  motion: Motion,
  { id, view = motion.view }: Mistake,
  pose: SolvedPose,
  side: ToldSide,
  changeOf: ChangeOf,
): KeyDrawing => ({
  motion,
  name: id,
  drawing: drawPose(figure, placer, { ...motion, view }, pose, side, changeOf, mistakesCoarser),
  marks: {},
  props: propsOf(figure, placer, motion, pose),
});

const propsOf = ({ model }: Figure, placer: Placer, motion: Motion, { coordinates }: SolvedPose): readonly Prop[] => [
  ...roomOf(motion.props),
  ...bandsOf(motion, placer.place(coordinates), model.scale),
];

/** Mistakes are shown at half the size of keys. own choice: at 1.4 no hand was worse at that size, in two thirds of the time. */
const mistakesCoarser = 1.4;

const drawPose = (
  figure: Figure,
  placer: Placer,
  motion: Motion,
  { coordinates }: SolvedPose,
  side: ToldSide,
  changeOf: ChangeOf,
  coarser = 1,
): Drawing => drawBody(figure, placer.place(coordinates), viewOf[motion.view], lookOf(motion, side, changeOf), coarser);

const isSymmetric: ReadonlySet<PoseView> = new Set(["front", "back", "frontAbove"]);

/** The psoas is always lit; on a front or back view, on both sides. */
function lookOf({ targets, view }: Motion, told: ToldSide, changeOf: ChangeOf): Look {
  const sides = isSymmetric.has(view) ? (["l", "r"] as const) : [told];
  const muscles = [...new Set<FactMuscle>(["psoas_major", ...targets])].flatMap((muscle) => {
    const name = drawn[muscle];
    return name === undefined ? [] : sides.map((side) => ({ name, side, tone: toneOf(changeOf(muscle, side)) }));
  });
  return { muscles };
}

/** @param title said by a screen reader */
export const pictureOf = (
  { motion, name, drawing, marks, props }: KeyDrawing,
  theme: ThemeName,
  title: string,
): string =>
  pictogram(drawing, {
    ...{ theme, title, marks, props },
    idPrefix: `fig-${motion.id}-${name}-${theme}`,
  });
