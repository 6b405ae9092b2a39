import { type Answers, seenByCodes } from "../answers/answers.ts";
import { chance, pick, type Random, whole } from "./mulberry32.ts";

const millisecondsADay = 86_400_000;

const daysBefore = (authored: string, days: number): string =>
  new Date(Date.parse(`${authored.slice(0, 10)}T00:00:00Z`) - days * millisecondsADay).toISOString().slice(0, 10);

/** own choice: half of those who were held back have been seen since, and most of them may exercise. */
const seenShare = 0.5;
const clearedShare = 0.85;

/** The same person, perhaps seen by someone in the last month, perhaps told that exercise is all right. */
export function perhapsSeen(random: Random, answers: Answers, authored: string): Answers {
  if (!chance(random, seenShare)) return answers;
  const day = daysBefore(authored, whole(random, 0, 30));
  return {
    ...answers,
    "seen-on": day,
    "seen-by": pick(random, seenByCodes),
    "seen-exercise": chance(random, clearedShare) ? "yes" : pick(random, ["no", "notSure"] as const),
    "seen-recorded-on": day,
  };
}
