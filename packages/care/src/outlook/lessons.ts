import type { Answers } from "../answers/answers.ts";
import type { Basis } from "../catalogue/sources.ts";
import { type Bound, isWithin } from "./scale.ts";

export const lessonKeys = ["keep-moving", "hurt-not-harm", "small-steps", "sleep", "sitting-and-work"] as const;
export type LessonKey = (typeof lessonKeys)[number];

/** A short text, worded as `lesson.<key>` and `lesson.<key>.text`. */
export interface Lesson {
  readonly key: LessonKey;
  /** Any of these brings it up; null: it is for everyone. */
  readonly when: readonly Bound[] | null;
  /** What its facts rest on, each apart. */
  readonly basis: readonly Basis[];
}

/**
 * All lessons, in the order they are read.
 *
 * own choice: the bounds lie at the middle of each scale, nearer than those of a gentler start, because a text of a
 * minute costs nobody anything.
 */
export const lessons: readonly Lesson[] = [
  {
    key: "hurt-not-harm",
    when: [{ item: "worry-moving-harms", from: 5 }],
    basis: [
      { source: "who2023" },
      { ownChoice: "that pain and harm are two things is usual teaching; when to stop is said with it" },
    ],
  },
  {
    key: "small-steps",
    when: [
      { item: "confidence", to: 5 },
      { item: "worry-moving-harms", from: 7 },
    ],
    basis: [
      { ownChoice: "starting below what one can do and adding little is usual advice, without a figure at hand" },
    ],
  },
  {
    key: "sleep",
    when: [{ item: "sleep", to: 5 }],
    basis: [
      { source: "cary2019" },
      { source: "saini2025" },
      { ownChoice: "pillows, and a position that one likes, are usual advice; no study shows one best position" },
    ],
  },
  {
    key: "sitting-and-work",
    when: [{ item: "work", from: 5 }],
    basis: [
      { source: "waongenngarm2021" },
      { ownChoice: "a break about every half hour is a round number; the trial tells that breaks help, not how many" },
    ],
  },
  {
    key: "keep-moving",
    when: null,
    basis: [{ source: "who2023" }, { source: "pocovi2024" }],
  },
];

/**
 * Lessons for a person, in reading order. Everyone gets `keep-moving`.
 *
 * @throws RangeError when an item is no whole number from 0 to 10
 */
export const lessonsFor = (answers: Answers): readonly LessonKey[] =>
  lessons.filter(({ when }) => when === null || when.some((bound) => isWithin(bound, answers))).map(({ key }) => key);
