import type { Answers } from "../answers/answers.ts";
import { type Bound, isWithin } from "./scale.ts";

/**
 * Mood from which a line says whom to talk to.
 *
 * own choice: the lower third. It is one question in our own words, no screening and no finding: a kind line read by some who
 * do not need it does less harm than one that is not there.
 */
export const lowMood: Bound = { item: "mood", to: 3 };

/** Message key of the line that `needsSomeone` asks for. */
export const someoneKey = "outlook.mood.someone";

/** Show the line `outlook.mood.someone`? @throws RangeError when the mood is no whole number from 0 to 10 */
export const needsSomeone = (answers: Answers): boolean => isWithin(lowMood, answers);
