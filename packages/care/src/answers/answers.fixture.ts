import fc from "fast-check";
import {
  type Answers,
  areaIds,
  conditionIds,
  emergencyIds,
  findingIds,
  followUpIds,
  historyIds,
  medicineIds,
  outlookIds,
  seenAfterCodes,
  seenByCodes,
  sideCodes,
  sideIds,
  signIds,
} from "./answers.ts";

/** Fixed seed; more runs where the environment asks for them. */
const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
export const property = { seed: 20261122, numRuns: Number(environment?.ILIO_RUNS ?? 100) };
/** For blocks of property tests, ms: with many more runs they take longer than vitest's five seconds. */
export const patient = { timeout: 120_000 };

export const authored = "2026-11-22T09:40:00+01:00";

const all = (ids: readonly string[], answer: string) => Object.fromEntries(ids.map((id) => [id, answer]));

/** An adult of 40 who says no to every question. */
export const allNo = {
  ...all(emergencyIds, "no"),
  ...all(signIds, "no"),
  ...all(conditionIds, "no"),
  "takes-medicine": "no",
  ...all(areaIds, "no"),
  ...all(historyIds, "no"),
  "birth-year": 1986,
} as Answers;

const answer = fc.constantFrom("yes", "no", "notSure");
const day = fc
  .date({ min: new Date("2026-10-01"), max: new Date("2026-11-22"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const each = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, answer]));

const sides = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...sideCodes)]));

const questions = {
  ...each(emergencyIds),
  ...each(signIds),
  ...each(conditionIds),
  ...each(followUpIds),
  "takes-medicine": answer,
  ...each(medicineIds),
  ...each(historyIds),
  ...sides([...sideIds, ...areaIds, ...findingIds]),
  ...Object.fromEntries(outlookIds.map((id) => [id, fc.integer({ min: 0, max: 10 })])),
  "birth-year": fc.integer({ min: 1906, max: 2026 }),
  "is-18": answer,
  "pregnancy-week": fc.integer({ min: 0, max: 42 }),
  "seen-on": day,
  "seen-by": fc.constantFrom(...seenByCodes),
  "seen-exercise": answer,
  "seen-after": fc.constantFrom(...seenAfterCodes),
  "seen-recorded-on": day,
};
const some = fc.record(questions, { requiredKeys: [] });
const history = fc.record({ ...each(historyIds), ...sides([...sideIds, ...areaIds]) });

/**
 * Any answers that the types allow. Half of them are a few answers laid over an adult's noes, so that results other
 * than an emergency are met as often.
 */
export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  some.map((answers) => answers as Answers),
  fc
    .tuple(history, fc.subarray(Object.keys(questions), { maxLength: 3 }), fc.record(questions))
    .map(([given, changed, drawn]) => {
      const changes = Object.fromEntries(Object.entries(drawn).filter(([key]) => changed.includes(key)));
      return { ...allNo, ...given, ...changes } as Answers;
    }),
);
