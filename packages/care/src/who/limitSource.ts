import {
  type ConditionId,
  conditionIds,
  type FollowUpId,
  type HistoryId,
  type SideId,
  type SignId,
} from "../answers/answers.ts";
import type { PatternId } from "../assessment/assessmentResult.ts";

/** Signs that bar movements by themselves, whatever triage made of them. Worded as `limit.<id>`. */
export const signSources = ["hip-stays-bent", "beating-belly", "bleeding-signs"] as const satisfies readonly (
  | SignId
  | FollowUpId
)[];
export type SignSource = (typeof signSources)[number];

/** Patterns and answers that speak against a direction of movement. Worded as `limit.<id>`. */
export const directionSources = [
  "stenosis",
  "facet",
  "worse-arching",
  "tingling-front-thigh",
  "nerve-root",
  "below-knee",
] as const satisfies readonly (PatternId | HistoryId | SideId)[];
export type DirectionSource = (typeof directionSources)[number];

/** What changes a movement for one session only. Worded as `limit.<id>`. */
export const sessionSources = ["painkiller"] as const;
export type SessionSource = (typeof sessionSources)[number];

/** What can change or bar a movement for a person. */
export type LimitSource = ConditionId | SignSource | DirectionSource | SessionSource;

const isCondition = (source: LimitSource): source is ConditionId =>
  (conditionIds as readonly string[]).includes(source);

/** The message key that names a source to a person. */
export const limitWordKey = (
  source: LimitSource,
): `condition.${ConditionId}` | `limit.${SignSource | DirectionSource | SessionSource}` =>
  isCondition(source) ? `condition.${source}` : `limit.${source}`;
