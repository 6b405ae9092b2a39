/** What ends a movement at once. Worded once each, as `stopRule.<key>`. */
export const stopRuleKeys = [
  "red-flag",
  "pain-up-two-stays",
  "leg-tingling",
  "front-thigh-tingling",
  "sharp-front-hip-pinch",
  "dizzy",
  "knee-pain",
  "wrist-pain",
  "shoulder-pain",
  "cramp",
] as const;
export type StopRuleKey = (typeof stopRuleKeys)[number];

/**
 * For whom a movement may be the wrong one, beyond the conditions that are asked. A person reads it before the start and
 * leaves the movement out. Worded once each, as `caution.<key>`.
 */
export const cautionKeys = [
  "fresh-groin-strain",
  "sore-front-pelvis",
  "sore-back-pelvis",
  "front-hip-pinch",
  "sore-knee",
  "sore-wrist",
  "sore-shoulder",
  "sore-neck",
  "sore-ankle",
  "belly-gap",
  "dizzy-lying-back",
] as const;
export type CautionKey = (typeof cautionKeys)[number];
