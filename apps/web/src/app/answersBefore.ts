import type { Answers } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";

/** The answers that the person last saw an outcome of; only while this page is open, because it is no fact to keep. */
const before = new WeakMap<PersonRecord, Answers>();

/** Keeps the answers before the first change since an outcome was shown. Without an outcome there is nothing to compare. */
export function keepAnswersBefore(record: PersonRecord): void {
  const { answers, outcome } = record.state();
  if (outcome === null) before.delete(record);
  else if (!before.has(record)) before.set(record, answers);
}

/** What the answers were before they were changed; null when they were not. */
export const answersBefore = (record: PersonRecord): Answers | null => before.get(record) ?? null;

/** Told once: from here on what is answered counts as known. */
export function forgetAnswersBefore(record: PersonRecord): void {
  before.delete(record);
}
