import type { Assessment } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { isMostlyUnsure } from "./emphasis.ts";
import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import type { PlanWhyKey } from "./why.ts";

const mayBeStiff = ({ patterns }: Assessment): boolean =>
  patterns.some(
    ({ pattern, leaning }) => pattern === "hip-flexor-stiff" && (leaning === "possible" || leaning === "fitsWell"),
  );

/**
 * Why the plan as a whole is as it is, most important first. What a limit bars or changes stands beside it, in `barred`
 * and in the changes of each item; what fits into the day in `fits`.
 */
export function planReasons(plan: Plan, { answers, assessment }: PlanInput): readonly PlanWhyKey[] {
  const { emphasis, exercise, items, firstSessions } = plan;
  const stretches = items.some(({ movement }) => catalogue[movement].hipFlexorStretch);
  const isGentle = emphasis === "gentle";
  const isHeldBack = isGentle && exercise === "usual";
  const found: readonly (readonly [PlanWhyKey, boolean])[] = [
    ["gentle-for-now", exercise === "gentle"],
    ["too-unsure", isHeldBack && isMostlyUnsure(answers)],
    ["nothing-suits", isHeldBack && !isMostlyUnsure(answers)],
    ["care-first", !isGentle && emphasis !== "release" && mayBeStiff(assessment)],
    ["no-stretch", emphasis === "release" && !stretches],
    ["soft-start", firstSessions > 1],
  ];
  return found.flatMap(([key, holds]) => (holds ? [key] : []));
}
