import type { PatternId } from "../assessmentResult.ts";
import type { Pattern } from "../pattern.ts";
import { deepGluteal } from "./deepGluteal.ts";
import { facet } from "./facet.ts";
import { hipFlexorStiff } from "./hipFlexorStiff.ts";
import { hipFlexorWeak } from "./hipFlexorWeak.ts";
import { hipJoint } from "./hipJoint.ts";
import { inflammatory } from "./inflammatory.ts";
import { nerveRoot } from "./nerveRoot.ts";
import { nonSpecific } from "./nonSpecific.ts";
import { sacroiliac } from "./sacroiliac.ts";
import { stenosis } from "./stenosis.ts";

/**
 * All patterns, in the order they stand at the same band: sources that compete with the hip flexor first, what is
 * left over last.
 *
 * own choice: among the competing ones, first the one that a clinician should see soonest. Three stand after the hip
 * flexor, because a single question carries each of them and their tests are poor: buttock, pelvic joint, small joints of
 * the back. The signs of the first two count against the hip flexor already.
 */
export const patterns: readonly Pattern[] = [
  nerveRoot,
  stenosis,
  inflammatory,
  hipJoint,
  hipFlexorStiff,
  hipFlexorWeak,
  deepGluteal,
  sacroiliac,
  facet,
  nonSpecific,
];

export function patternById(id: PatternId): Pattern {
  const found = patterns.find(({ pattern }) => pattern === id);
  if (found === undefined) throw new RangeError(`patternById: expected a known pattern, got "${id}".`);
  return found;
}
