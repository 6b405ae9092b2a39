import type { PatternId } from "../assessmentResult.ts";
import type { Pattern } from "../pattern.ts";
import { hipFlexorStiff } from "./hipFlexorStiff.ts";
import { hipJoint } from "./hipJoint.ts";
import { nerveRoot } from "./nerveRoot.ts";
import { nonSpecific } from "./nonSpecific.ts";
import { stenosis } from "./stenosis.ts";

/**
 * All patterns, in the order they stand at the same band: sources that compete with the hip flexor first, what is
 * left over last.
 *
 * own choice: among the competing ones, first the one that a clinician should see soonest
 */
export const patterns: readonly Pattern[] = [nerveRoot, stenosis, hipJoint, hipFlexorStiff, nonSpecific];

export function patternById(id: PatternId): Pattern {
  const found = patterns.find(({ pattern }) => pattern === id);
  if (found === undefined) throw new RangeError(`patternById: expected a known pattern, got "${id}".`);
  return found;
}
