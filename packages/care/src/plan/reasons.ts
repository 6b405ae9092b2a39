/** Why a movement or a walk is in a plan. Worded once each, as `reason.<key>`. */
export const reasonKeys = [
  "wake-before-stretch",
  "wake-the-hip",
  "hold-before-release",
  "easy-hold",
  "hold-for-strength",
  "stretch-front-of-hip",
  "strong-buttocks",
  "rest-after-work",
  "ease-now",
  "side-instead-of-back",
  "slow-breath",
  "easier-instead",
  "walk-gentle",
  "walk-little-and-often",
  "walk-with-seats",
  "walk-hip",
  "walk-from-day-one",
] as const;
export type ReasonKey = (typeof reasonKeys)[number];
