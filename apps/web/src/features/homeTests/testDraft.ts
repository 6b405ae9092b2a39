import type { HomeTestTry } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { hasFields, openKept } from "../../app/kept.ts";

/** The side that was done, of a test that was left in the middle. */
interface TestDraft {
  readonly test: string;
  readonly tries: readonly HomeTestTry[];
  /** Clock reading, ms. */
  readonly keptAt: number;
}

/** own choice: two sides are one measurement as long as they are done within the hour. */
const goodForMs = 60 * 60 * 1000;
const key = "home-test";

/** The sides of this test that were done lately; none of another test. */
export async function openTries(record: PersonRecord, test: string, now: number): Promise<readonly HomeTestTry[]> {
  const draft = await openKept(record, key, isDraft);
  if (draft === null) return [];
  const age = now - draft.keptAt;
  return draft.test === test && age >= 0 && age <= goodForMs ? draft.tries : [];
}

const isDraft = (value: unknown): value is TestDraft =>
  hasFields(value, { test: "string", tries: "object", keptAt: "number" }) && Array.isArray((value as TestDraft).tries);

export const keepTries = (record: PersonRecord, draft: TestDraft): Promise<void> =>
  record.draft.set(key, JSON.stringify(draft));

export const forgetTries = (record: PersonRecord): Promise<void> => record.draft.remove(key);
