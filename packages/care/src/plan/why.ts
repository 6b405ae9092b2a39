/**
 * Why a plan is as it is, and why an answer left it as it was. Worded once each, as `why.<key>`.
 *
 * The first ones speak about a whole plan (`planReasons`), the others about one answer (`whySame`).
 */
export const planWhyKeys = [
  "gentle-for-now",
  "too-unsure",
  "nothing-suits",
  "care-first",
  "no-stretch",
  "soft-start",
] as const;
export const sameWhyKeys = [
  "no-plan",
  "not-asked",
  "reading-only",
  "already-gentle",
  "other-moves",
  "before-session",
  "advice-only",
  "fit-only",
  "where-it-hurts",
  "visit",
  "age",
  "with-others",
] as const;
export type PlanWhyKey = (typeof planWhyKeys)[number];
export type SameWhyKey = (typeof sameWhyKeys)[number];
export const whyKeys: readonly (PlanWhyKey | SameWhyKey)[] = [...planWhyKeys, ...sameWhyKeys];
