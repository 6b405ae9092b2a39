import { type Answer, type Answers, type Masking, maskingNow, maskingToAsk } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { hasFields, openKept } from "../../app/kept.ts";

/** What was said before the first test: how the back is, and whether something may hide pain. */
export interface BeforeTests {
  readonly nrs: number;
  readonly taken: Answer;
  /** Clock reading, ms. */
  readonly saidAt: number;
}

/** own choice: after two hours a back may be another one, and a pill may have been taken. */
const goodForMs = 2 * 60 * 60 * 1000;
const key = "home-tests";

/** What was said lately, or null. */
export async function openBefore(record: PersonRecord, now: number): Promise<BeforeTests | null> {
  const before = await openKept(record, key, isBefore);
  if (before === null) return null;
  return now - before.saidAt >= 0 && now - before.saidAt <= goodForMs ? before : null;
}

const isBefore = (value: unknown): value is BeforeTests =>
  hasFields(value, { nrs: "number", taken: "string", saidAt: "number" });

export const keepBefore = (record: PersonRecord, before: BeforeTests): Promise<void> =>
  record.draft.set(key, JSON.stringify(before));

export const forgetBefore = (record: PersonRecord): Promise<void> => record.draft.remove(key);

/** What may hide pain now. Caffeine takes the edge off, as a painkiller does. */
export function maskingIn(answers: Answers, { taken }: Pick<BeforeTests, "taken">): Masking {
  const takes = maskingToAsk(answers);
  return maskingNow(takes === "none" ? "painkiller" : takes, taken);
}
