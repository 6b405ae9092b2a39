import type { HomeTestV1, PersonRecord } from "@ilio/record";
import { keepAnswersBefore } from "../../app/answersBefore.ts";
import { saveOutcome } from "../../app/save.ts";
import { forgetTries } from "./testDraft.ts";

/** Stores a home test, and what the person is told because of it. */
export async function saveTest(record: PersonRecord, result: HomeTestV1): Promise<void> {
  keepAnswersBefore(record);
  await record.append("home-test/1", result);
  await forgetTries(record);
  await saveOutcome(record);
}
