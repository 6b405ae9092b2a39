import type { Answers } from "../answers/answers.ts";
import { type Bound, isWithin } from "./scale.ts";

export const ramps = ["usual", "gentler"] as const;
/** How fast a plan grows. */
export type Ramp = (typeof ramps)[number];

/**
 * Any of these asks for a gentler start.
 *
 * own choice: the outer third of each scale. Someone who expects harm, or does not trust themselves to move, is more likely
 * to come back after small steps that go well. Mood, sleep and work do not slow anyone down by themselves.
 */
export const gentlerBounds: readonly Bound[] = [
  { item: "worry-moving-harms", from: 7 },
  { item: "confidence", to: 3 },
];

/** @throws RangeError when an item is no whole number from 0 to 10 */
export const rampFor = (answers: Answers): Ramp =>
  gentlerBounds.some((bound) => isWithin(bound, answers)) ? "gentler" : "usual";
