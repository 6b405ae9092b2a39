import { externalOblique, internalOblique, rectusAbdominis } from "./muscles/abdomen.ts";
import { adductors } from "./muscles/adductors.ts";
import { gaitMuscles, piriformis } from "./muscles/deepHip.ts";
import { gluteal } from "./muscles/gluteal.ts";
import { iliocostalis } from "./muscles/iliocostalis.ts";
import { longissimusLumborum, longissimusThoracis } from "./muscles/longissimus.ts";
import { multifidus } from "./muscles/multifidus.ts";
import { iliacus, psoas } from "./muscles/psoas.ts";
import { quadratusLumborum } from "./muscles/quadratusLumborum.ts";
import { thigh } from "./muscles/thigh.ts";
import type { MuscleRow } from "./rows.ts";

/** The muscles of the right side by group. */
export const muscleGroups = {
  psoas,
  iliacus,
  piriformis,
  gluteal,
  thigh,
  adductors,
  gaitMuscles,
  rectusAbdominis,
  externalOblique,
  internalOblique,
  quadratusLumborum,
  iliocostalis,
  longissimusThoracis,
  longissimusLumborum,
  multifidus,
} as const satisfies Readonly<Record<string, readonly MuscleRow[]>>;

export type MuscleGroup = keyof typeof muscleGroups;
