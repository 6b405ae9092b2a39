import type { Model } from "@ilio/body";
import { freeCoordinates } from "./names.ts";
import type { Contact, Motion } from "./pose.ts";
import { residualsOf } from "./solve/residuals.ts";
import { type Placer, type Solution, solve } from "./solve/solve.ts";
import type { SolvedPose } from "./solveMotion.ts";

/** A way from one key to another. */
export interface Way {
  readonly motion: Motion;
  readonly from: string;
  readonly to: string;
  readonly solved: ReadonlyMap<string, SolvedPose>;
}

/** Begins and ends at rest: 0 to 1 for a share of the time from 0 to 1. */
export const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * A posture on the way: angles between those of the two keys, with the contacts that both have met again.
 *
 * @param share of the time, 0 to 1
 * @param before the solution of the frame before, if there is one
 */
export function poseAt(model: Model, placer: Placer, way: Way, share: number, before?: Float64Array): Solution {
  const { motion, solved } = way;
  const [a, b] = [keyOf(solved, motion, way.from), keyOf(solved, motion, way.to)];
  const t = eased(share);
  const wishes = a.coordinates.map((value, c) => value + t * (b.coordinates[c]! - value));
  const problem = {
    wishes,
    free: freeCoordinates([...motion.keys[way.from]!.free, ...motion.keys[way.to]!.free]),
    contacts: residualsOf(sharedContacts(a.contacts, b.contacts), motion.props, model.scale),
  };
  return solve(model, placer, problem, before ?? wishes);
}

/** Contacts that hold all the way, at their places when both keys have them there. */
function sharedContacts(a: readonly Contact[], b: readonly Contact[]): readonly Contact[] {
  return a.flatMap((contact): readonly Contact[] => {
    const other = b.find(({ point, on }) => point === contact.point && on === contact.on);
    if (other === undefined) return [];
    const { point, on } = contact;
    const place = other.slides ? undefined : (other.at ?? contact.at);
    return [place === undefined ? { point, on } : { point, on, at: place }];
  });
}

function keyOf(solved: ReadonlyMap<string, SolvedPose>, motion: Motion, key: string): SolvedPose {
  const found = solved.get(key);
  if (found === undefined) throw new RangeError(`motion: expected a key of ${motion.id}, got "${key}".`);
  return found;
}
