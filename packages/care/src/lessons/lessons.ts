import type { Answers } from "../answers/answers.ts";
import { exerciseLessons } from "./exerciseLessons.ts";
import { findingLessons } from "./findingLessons.ts";
import { type Lesson, type LessonPlace, speaksFor } from "./lesson.ts";
import { painLessons } from "./painLessons.ts";
import { psoasLessons } from "./psoasLessons.ts";
import { restLessons } from "./restLessons.ts";
import { sittingLessons } from "./sittingLessons.ts";

/** Topics of the lessons, in reading order, each worded as `lessons.topic.<topic>`. */
export const lessonTopics = {
  pain: painLessons,
  findings: findingLessons,
  psoas: psoasLessons,
  sitting: sittingLessons,
  exercise: exerciseLessons,
  rest: restLessons,
} as const satisfies Readonly<Record<string, readonly Lesson[]>>;
export type LessonTopic = keyof typeof lessonTopics;
export type LessonKey = (typeof lessonTopics)[LessonTopic][number]["key"];
type KnownLesson = Lesson & { readonly key: LessonKey };

/**
 * All lessons, in the order they are read.
 *
 * own choice: the bounds lie at the middle of each scale, nearer than those of a gentler start, because a text of a
 * minute costs nobody anything.
 */
export const lessons: readonly KnownLesson[] = Object.values(lessonTopics).flat();

export const lessonKeys: readonly LessonKey[] = lessons.map(({ key }) => key);

/** The lesson of this key, or undefined. */
export const lessonOf = (key: string): KnownLesson | undefined => lessons.find((lesson) => lesson.key === key);

const fits = ({ when }: Lesson, answers: Answers): boolean => when?.some((sign) => speaksFor(sign, answers)) ?? false;

/**
 * The few lessons for a person, in reading order: those for everyone, and those that an answer brings up. *Hurt is not
 * always harm* stands first.
 *
 * @throws RangeError when an item is no whole number from 0 to 10
 */
export const lessonsFor = (answers: Answers): readonly LessonKey[] =>
  lessons.filter((lesson) => lesson.forAll === true || fits(lesson, answers)).map(({ key }) => key);

/**
 * The one lesson that a line of a place names: of those for that place that were not read yet, first the one that stands
 * first for everybody, then one that an answer brings up, then any. null when all were read.
 *
 * A lesson with signs is told only to whom they fit.
 */
export function lessonAt(place: LessonPlace, answers: Answers, read: ReadonlySet<string>): LessonKey | null {
  const unread = lessons.filter(({ where, key }) => where.includes(place) && !read.has(key));
  const found =
    unread.find((lesson) => lesson === lessons[0]) ??
    unread.find((lesson) => fits(lesson, answers)) ??
    unread.find(({ when }) => when === null);
  return found?.key ?? null;
}

/** The lesson to read after this one: first what is chosen for the person, then the others in order. null after the last. */
export function lessonAfter(key: LessonKey, answers: Answers): LessonKey | null {
  const order = [...new Set([...lessonsFor(answers), ...lessonKeys])];
  return order[order.indexOf(key) + 1] ?? null;
}
