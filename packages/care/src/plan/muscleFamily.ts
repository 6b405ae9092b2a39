import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId, Muscle } from "../catalogue/movement.ts";

/** Muscles that work together, so that one movement can stand in for another. */
export type MuscleFamily = "hip-flexors" | "buttocks" | "thigh" | "front-of-trunk" | "back-of-trunk" | "breath";

/** own choice: by what they move, because a swap should work the same part of a person. */
export const muscleFamily: Readonly<Record<Muscle, MuscleFamily>> = {
  psoas_major: "hip-flexors",
  iliacus: "hip-flexors",
  rectus_femoris: "hip-flexors",
  tensor_fasciae_latae: "hip-flexors",
  gluteus_maximus: "buttocks",
  gluteus_medius: "buttocks",
  gluteus_minimus: "buttocks",
  piriformis: "buttocks",
  hamstrings: "buttocks",
  adductors: "thigh",
  quadriceps: "thigh",
  rectus_abdominis: "front-of-trunk",
  obliques: "front-of-trunk",
  transversus_abdominis: "front-of-trunk",
  quadratus_lumborum: "front-of-trunk",
  erector_spinae: "back-of-trunk",
  multifidus: "back-of-trunk",
  diaphragm: "breath",
};

/** The first muscle of a movement is its main one. */
function mainMuscle(movement: MovementId): Muscle {
  const [main] = catalogue[movement].muscles;
  if (main === undefined) throw new RangeError(`mainMuscle: expected a muscle for "${movement}", got none.`);
  return main;
}

/** Are the main muscles of both in one family? */
export const sharesMainFamily = (movement: MovementId, other: MovementId): boolean =>
  muscleFamily[mainMuscle(movement)] === muscleFamily[mainMuscle(other)];

/** Does `other` work any muscle of the main family of `movement`? */
export const sharesFamily = (movement: MovementId, other: MovementId): boolean =>
  catalogue[other].muscles.some((muscle) => muscleFamily[muscle] === muscleFamily[mainMuscle(movement)]);

/** Does `other` work the main muscle of `movement`, or one of its family as its own main muscle? */
export const sharesMuscle = (movement: MovementId, other: MovementId): boolean =>
  catalogue[other].muscles.includes(mainMuscle(movement)) || sharesMainFamily(movement, other);
