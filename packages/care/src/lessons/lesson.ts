import type { Answers, LinkId } from "../answers/answers.ts";
import type { MovementId } from "../catalogue/movement.ts";
import type { Basis } from "../catalogue/sources.ts";
import { type Bound, isWithin } from "../outlook/scale.ts";

/** The parts of what Ilio is for, as its purpose numbers them: each has a lesson. */
export const requirementIds = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "S7",
  "S8",
  "S9",
  "S10",
  "S11",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
  "S21",
  "S22",
] as const;
export type RequirementId = (typeof requirementIds)[number];

/** Screens on which one line may name a lesson. */
export const lessonScreens = [
  "relief",
  "today",
  "check-in",
  "session-end",
  "plan",
  "answer",
  "home-tests",
  "medicines",
  "massage",
  "movements",
  "body",
] as const;
export type LessonPlace = (typeof lessonScreens)[number] | `movement:${MovementId}`;

/** An answer that makes a lesson fit a person: one on a scale within a bound, or one of these answers. */
export type LessonSign = Bound | { readonly item: LinkId; readonly is: readonly string[] };

/** A key of a movement, a home test or an everyday posture, as the poses name them. */
export interface LessonPicture {
  readonly motion: string;
  readonly key: string;
  /** Poses are told of the right side; left is their mirror image. */
  readonly side: "right" | "left";
}

/** A short text with one idea, worded as `lesson.<key>`, `.text`, `.alt` and, for a second picture, `.alt2`. */
export interface Lesson {
  readonly key: string;
  /** What it belongs to. */
  readonly requirements: readonly RequirementId[];
  /** Any of these makes it one for the person; null: it is for whoever comes by. */
  readonly when: readonly LessonSign[] | null;
  /** Chosen for everyone, whatever they answered. */
  readonly forAll?: true;
  /** Where a line names it. */
  readonly where: readonly LessonPlace[];
  /** One picture, or a pair that is compared. */
  readonly picture: readonly [LessonPicture] | readonly [LessonPicture, LessonPicture];
  /** What its facts rest on, each apart. */
  readonly basis: readonly Basis[];
}

/** A picture of the right side. */
export const shown = (motion: string, key: string): LessonPicture => ({ motion, key, side: "right" });

/** An everyday posture, which has one key. */
export const posture = (motion: string): LessonPicture => shown(motion, "held");

/** Is the sign among the answers? Never while they are missing. */
export const speaksFor = (sign: LessonSign, answers: Answers): boolean =>
  "is" in sign ? sign.is.includes(String(answers[sign.item])) : isWithin(sign, answers);
