import { type Answers, journey } from "@ilio/care";
import { type AnswersV1, authoredOf, canonicalText, type Json, type PersonRecord } from "@ilio/record";
import { nextStop } from "./gate.ts";
import { now } from "./now.ts";

/** Stores a screen's answers; when they were the last ones needed, also what the person is told because of them. */
export async function saveAnswers(record: PersonRecord, part: AnswersV1["part"], answers: Answers): Promise<void> {
  await record.append("answers/1", { part, answers: answers as AnswersV1["answers"] });
  await saveOutcome(record);
}

/** Stores the outcome if the path is complete and the outcome is new, so that the record says what was shown when. */
export async function saveOutcome(record: PersonRecord): Promise<void> {
  const state = record.state();
  if (state.authored === null || nextStop(state, now()) !== "/answer") return;
  const outcome = JSON.parse(JSON.stringify(journey(state.answers, authoredOf(state.authored)))) as {
    readonly triage: Json;
    readonly assessment: Json;
    readonly plan: Json;
  };
  const { triage = null, assessment = null, plan = null } = state.outcome ?? {};
  if (canonicalText({ triage, assessment, plan }) === canonicalText(outcome)) return;
  await record.append("outcome/1", outcome);
}
