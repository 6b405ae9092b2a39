import type { Answers } from "@ilio/care";
import { type AnswersV2, canonicalText, type PersonRecord } from "@ilio/record";
import { keepAnswersBefore } from "./answersBefore.ts";
import { nextStop } from "./gate.ts";
import { now } from "./now.ts";
import { part } from "./part.ts";

/** Stores a screen's answers; when they were the last ones needed, also what the person is told because of them. */
export async function saveAnswers(record: PersonRecord, part: AnswersV2["part"], answers: Answers): Promise<void> {
  keepAnswersBefore(record);
  await record.append("answers/2", { part, answers: answers as AnswersV2["answers"] });
  await saveOutcome(record);
}

/** Stores the outcome if the path is complete and the outcome is new, so that the record says what was shown when. */
export async function saveOutcome(record: PersonRecord): Promise<void> {
  const state = record.state();
  if (state.authored === null || nextStop(state, now()) !== "/answer") return;
  const { outcomeOf } = await part(() => import("./outcome.ts"));
  const outcome = outcomeOf(state.answers, state.authored);
  const { triage = null, assessment = null, plan = null } = state.outcome ?? {};
  if (canonicalText({ triage, assessment, plan }) === canonicalText(outcome)) return;
  await record.append("outcome/1", outcome);
}
