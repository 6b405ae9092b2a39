import type { HomeTestTry } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";

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
  const text = await record.draft.get(key);
  if (text === null) return [];
  const draft = JSON.parse(text) as TestDraft;
  const age = now - draft.keptAt;
  return draft.test === test && age >= 0 && age <= goodForMs ? draft.tries : [];
}

export const keepTries = (record: PersonRecord, draft: TestDraft): Promise<void> =>
  record.draft.set(key, JSON.stringify(draft));

export const forgetTries = (record: PersonRecord): Promise<void> => record.draft.remove(key);
