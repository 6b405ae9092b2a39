import type { Body } from "@ilio/body";

// own choices, all of this file: the model holds where bones are and where muscles run, and no shapes to draw. Points are m
// in the body's frame, x forward and y up; widths m.

type Point = readonly [body: Body, x?: number, y?: number];

/** The body's outline as thick round lines, from those behind to those in front. */
export const limbs: readonly { readonly name: string; readonly line: readonly Point[]; readonly width: number }[] = [
  {
    name: "neck",
    line: [
      ["torso", -0.03, 0.3],
      ["head", 0.02, 0.08],
    ],
    width: 0.1,
  },
  {
    name: "trunk",
    line: [
      ["pelvis", -0.07, -0.03],
      ["lumbar3", 0.03, 0],
      ["torso", 0.01, 0.2],
      ["torso", -0.005, 0.27],
    ],
    width: 0.2,
  },
  {
    name: "foot",
    line: [
      ["calcn_r", 0.03, 0],
      ["toes_r", 0.04, 0.005],
    ],
    width: 0.06,
  },
  { name: "shank", line: [["tibia_r", -0.01, 0], ["talus_r"]], width: 0.1 },
  { name: "thigh", line: [["pelvis", -0.07, -0.06], ["femur_r"], ["tibia_r"]], width: 0.15 },
];

export const head: Point = ["head", 0.025, 0.12];
/** m */
export const headRadius = 0.1;

/** Rim of the pelvis: sacrum, tail, sitting bone, pubis, front spine, crest. */
export const pelvisRim: readonly (readonly [x: number, y: number])[] = [
  [-0.09, 0.058],
  [-0.128, 0.062],
  [-0.152, 0.03],
  [-0.142, -0.05],
  [-0.1, -0.13],
  [-0.075, -0.128],
  [-0.02, -0.1],
  [0.005, -0.085],
  [-0.004, -0.06],
  [-0.02, -0.04],
  [0, 0],
  [-0.022, 0.045],
  [-0.06, 0.06],
];

/** Body of a lumbar vertebra, in the frame of each. */
export const vertebra: readonly (readonly [x: number, y: number])[] = [
  [-0.017, 0.004],
  [0.019, 0.004],
  [0.019, 0.026],
  [-0.017, 0.026],
];

/** The spine above the low back, in the torso: it ends where the head begins. */
export const spineAbove: readonly (readonly [x: number, y: number])[] = [
  [-0.005, 0.125],
  [-0.035, 0.19],
  [-0.055, 0.26],
  [-0.055, 0.33],
  [-0.025, 0.4],
  [-0.01, 0.45],
];

export const foot: readonly Point[] = [["calcn_r", -0.005, 0.005], ["talus_r"], ["toes_r"], ["toes_r", 0.05, -0.005]];
