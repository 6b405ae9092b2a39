import { type CurveDifference, curveDifferences } from "./hipCurves.ts";
import { pathDifferences } from "./publishedPaths.ts";
import {
  type ArmSpan,
  hipFlexorSpans,
  kneeMuscleSpans,
  levels,
  peakFlexion,
  piriformisRotation,
  psoasLevels,
} from "./signs.ts";
import { fixed, mm, table, testNote } from "./table.ts";

// The tables about hip and psoas.

export function published(): string {
  const rows = pathDifferences().map(
    ({ name, radius, largest, largestIfStraight }) =>
      [name, fixed(mm(radius), 1), fixed(mm(largest), 5), fixed(mm(largestIfStraight), 2)] as const,
  );
  return `## Wrapping against OpenSim

Published paths, not ours, run through our arithmetic: Rajagopal 2016 over its own cylinders, hip flexion −20° to 120°. Limit:
0.01 mm.

${table(["muscle", "radius, mm", "largest difference, mm", "the same without the cylinder, mm"], rows)}

${testNote("publishedPaths")}`;
}

/** Why a curve differs, where it does. */
export const explained: Readonly<Record<string, string>> = {
  "MyoLegs psoas_r": "MyoLegs took the brim cylinder away and loses half the arm in extension; ours lies on the hip",
  "MyoLegs iliacus_r":
    "own point and own cylinder of 27 mm about the hip; the published path runs 34 mm in front of it in standing",
  "Rajagopal 2016 psoas_r":
    "own point on the pelvis and own cylinder, so that it stays a flexor; within 2 mm all the same",
  "Rajagopal 2016 iliacus_r":
    "own point and own cylinder of 27 mm about the hip; the published path runs 35 mm in front of it in standing",
  "Rajagopal 2016 glmax1_r": "MyoLegs, our source, has no cylinder here",
  "Rajagopal 2016 glmax2_r": "MyoLegs, our source, has no cylinder here",
};

const keyOf = ({ model, muscle }: CurveDifference): string => `${model} ${muscle}`;

export function hipCurves(): string {
  const rows = curveDifferences().map(
    (each) =>
      [each.muscle, each.model, fixed(each.rms, 3), fixed(each.largest, 3), explained[keyOf(each)] ?? ""] as const,
  );
  return `## Hip muscles against published curves

Arm of hip flexion from −20° to 90° in steps of 10°, all else 0. Limit where the geometry is the same: 2 mm RMS. The published
arms are rounded to 0.01 mm.

${table(["muscle", "model", "RMS, mm", "largest, mm", "why it differs"], rows)}

${testNote("hipCurves")}`;
}

const spanRows = (spans: readonly ArmSpan[]) =>
  spans.map(({ muscle, poses, least, greatest }) => [muscle, poses, least, greatest] as const);
const spanHeader = ["muscle", "poses, degrees", "least, mm", "greatest, mm"];

export function hipFlexors(): string {
  const { sagittal, whole, abducted } = hipFlexorSpans();
  const peaks = peakFlexion().map(({ muscle, angle }) => `${muscle} at ${angle}°`);
  return `## Psoas and iliacus flex the hip

Limits: in the sagittal plane 20 to 36 mm (psoas) and 25 to 42 mm (iliacus), largest between 75° and 95°; within adduction ±30°
and rotation ±40° at least 3 mm. All fascicles of psoas share this part of their path. Abduction of 45° has no limit of its own;
it is where the arm of iliacus comes near 0, in full flexion.

${table(spanHeader, spanRows([...sagittal, ...whole, ...abducted]))}

Largest arm: ${peaks.join(", ")}.

${testNote("signs")}`;
}

export function signs(): string {
  const piriformis = piriformisRotation().map(({ angle, arm }) => [angle, fixed(arm, 1)] as const);
  const psoas = psoasLevels().map(({ muscle, lumbarExtension, arms }) => [
    muscle,
    lumbarExtension,
    ...arms.map((arm) => (arm === 0 ? "–" : fixed(arm, 1))),
  ]);
  return `## Signs

Rectus femoris always flexes the hip, the hamstrings always extend it:

${table(spanHeader, spanRows(kneeMuscleSpans()))}

Piriformis turns the thigh outward in standing and inward in sitting (internal rotation positive):

${table(["hip flexion, °", "rotation arm, mm"], piriformis, 0)}

Psoas over the lumbar levels, extension positive, mm. In lordosis all three L1 fascicles flex L5/S1 and extend L1/L2. Rows below
−30° are outside the range to trust: a straight line cuts the bend of the back.

${table(["muscle", "lumbar_extension, °", ...levels], psoas, 0)}

${testNote("signs")}`;
}
