import type { Model } from "@ilio/body";
import { coordinatesOf, freeCoordinates } from "./names.ts";
import type { Contact, Mistake, Motion, Pose } from "./pose.ts";
import { isSupport, type Prop } from "./props.ts";
import { placeOfPoint, residualsOf } from "./solve/residuals.ts";
import { type Placer, solve } from "./solve/solve.ts";

/** A key of a motion with its contacts met. */
export interface SolvedPose {
  readonly coordinates: Float64Array;
  /** Those of the pose, with the places at which they stay. */
  readonly contacts: readonly Contact[];
  /** Largest distance by which a contact is missed, m. */
  readonly missed: number;
}

/** m; a pose that misses a contact by more is an error. */
export const allowedMiss = 0.001;

/** A pose whose contacts cannot all be met. */
export class PoseError extends Error {
  override readonly name = "PoseError";
}

/**
 * Solves the keys of a motion in order. A contact that two keys share stays where the first has it, unless it slides.
 *
 * @throws PoseError naming the contacts that are missed by more than a millimetre, and by how much
 */
export function solveMotion(model: Model, placer: Placer, motion: Motion): ReadonlyMap<string, SolvedPose> {
  const solved = new Map<string, SolvedPose>();
  let before: SolvedPose | undefined;
  for (const [key, pose] of Object.entries(motion.keys)) {
    before = solvePose(model, placer, motion, `${motion.id}/${key}`, staying(model, placer, pose, before));
    solved.set(key, before);
  }
  return solved;
}

/** A mistake stands where its key stands. */
export function solveMistake(
  model: Model,
  placer: Placer,
  motion: Motion,
  mistake: Mistake,
  key: SolvedPose,
): SolvedPose {
  const right = motion.keys[mistake.key];
  if (right === undefined) throw new RangeError(`mistake: expected a key of ${motion.id}, got "${mistake.key}".`);
  const pose: Pose = {
    wishes: { ...right.wishes, ...mistake.wishes },
    contacts: mistake.contacts ?? right.contacts,
    free: mistake.free ?? right.free,
  };
  const name = `${motion.id}/${mistake.key}, mistake ${mistake.id}`;
  return solvePose(model, placer, motion, name, staying(model, placer, pose, key));
}

function solvePose(
  model: Model,
  placer: Placer,
  { props }: { readonly props: readonly Prop[] },
  name: string,
  { wishes, contacts, free }: Pose,
): SolvedPose {
  const goal = coordinatesOf(wishes);
  const problem = { wishes: goal, free: freeCoordinates(free), contacts: residualsOf(contacts, props, model.scale) };
  const { coordinates, missed } = solve(model, placer, problem, goal);
  const failed = contacts.flatMap(({ point, on }, i) =>
    missed[i]! <= allowedMiss ? [] : [`${point} on ${on} by ${(1000 * missed[i]!).toFixed(1)} mm`],
  );
  if (failed.length > 0) throw new PoseError(`${name}: expected all contacts met, missed ${failed.join(", ")}.`);
  return { coordinates, contacts, missed: Math.max(0, ...missed) };
}

/** The pose with the contacts that it shares with the one before held at their places. */
function staying(model: Model, placer: Placer, pose: Pose, before: SolvedPose | undefined): Pose {
  if (before === undefined) return pose;
  const ground = placer.place(before.coordinates);
  const contacts = pose.contacts.map((contact): Contact => {
    const isShared = before.contacts.some(({ point, on }) => point === contact.point && on === contact.on);
    if (!isShared || contact.slides || contact.at !== undefined || !isSupport(contact.on)) return contact;
    const [x, y, z] = placeOfPoint(ground, contact.point, model.scale);
    return { ...contact, at: { x, y, z } };
  });
  return { ...pose, contacts };
}
