import { allNo, authored } from "../answers/answers.fixture.ts";
import { type Answers, type LinkId, medicineIds, type SeenBy } from "../answers/answers.ts";
import { enableWhen } from "../answers/enableWhen.ts";
import { isSideId } from "../answers/readAnswer.ts";
import { triage } from "./triage.ts";
import { exercises, levels, type Triage } from "./triageResult.ts";

/** Level and exercise of an adult of 40 who says no to everything but these; undefined takes an answer away. */
export function outcomeOf(changes: Partial<Record<LinkId, unknown>>): readonly [string, string] {
  const { level, exercise } = triage(adult(changes), authored);
  return [level, exercise];
}

/** An adult of 40 who says no to everything but these; undefined takes an answer away. */
export const adult = (changes: Partial<Record<LinkId, unknown>>): Answers =>
  Object.fromEntries(Object.entries({ ...allNo, ...changes }).filter(([, value]) => value !== undefined)) as Answers;

/** A year of birth that allows this age, and a year less, on the day of the answers. */
export const aged = (years: number) => ({ "birth-year": Number(authored.slice(0, 4)) - years });

/** The answer as the question has it: a side where a side is asked for. */
export const said = (linkId: LinkId, answer: string) => (isSideId(linkId) && answer === "yes" ? "left" : answer);

/** Answers with which a question is asked at all: not sure to those it hangs on, and no to the other medicines. */
export function opened(linkId: LinkId): Partial<Record<LinkId, string>> {
  const condition = enableWhen[linkId];
  if (condition === undefined || "exists" in condition) return {};
  const { question, answers } = condition;
  const beside = question === "takes-medicine" ? medicineIds : [];
  return {
    ...opened(question),
    [question]: answers.includes("notSure") ? "notSure" : "yes",
    ...Object.fromEntries(beside.map((id) => [id, "no"])),
  };
}

/** Seen long ago by this person, who said that exercise is all right. */
export const clearedBy = (by: SeenBy): Answers => ({
  "seen-on": "2026-10-01",
  "seen-by": by,
  "seen-exercise": "yes",
  "seen-recorded-on": "2026-10-01",
});

/** Is one of the two, level or exercise, milder than before? */
export const isMilder = (after: Triage, before: Triage): boolean =>
  levels.indexOf(after.level) < levels.indexOf(before.level) ||
  exercises.indexOf(after.exercise) < exercises.indexOf(before.exercise);
