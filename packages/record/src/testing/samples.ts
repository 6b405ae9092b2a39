import fc from "fast-check";
import answers from "../event/golden/answers-1.json" with { type: "json" };
import beforeSession from "../event/golden/before-session-1.json" with { type: "json" };
import checkIn from "../event/golden/check-in-1.json" with { type: "json" };
import future from "../event/golden/from-the-future-9.json" with { type: "json" };
import hurt from "../event/golden/hurt-1.json" with { type: "json" };
import outcome from "../event/golden/outcome-1.json" with { type: "json" };
import relief from "../event/golden/relief-1.json" with { type: "json" };
import safetyLine from "../event/golden/safety-line-1.json" with { type: "json" };
import seen from "../event/golden/seen-1.json" with { type: "json" };
import session from "../event/golden/session-1.json" with { type: "json" };
import setting from "../event/golden/setting-1.json" with { type: "json" };
import type { EventType, Payloads } from "../event/payloads.ts";

export interface Golden {
  /** The event as anyone may write it down: keys in any order. */
  readonly event: Readonly<Record<string, unknown>>;
  /** Its canonical bytes, hex. */
  readonly bytes: string;
  /** The row it is stored in, hex. */
  readonly row: string;
}

/** One event of each type as it was first stored. */
export const goldens: Readonly<Record<EventType, Golden>> = {
  "answers/1": answers,
  "outcome/1": outcome,
  "seen/1": seen,
  "safety-line/1": safetyLine,
  "before-session/1": beforeSession,
  "session/1": session,
  "hurt/1": hurt,
  "check-in/1": checkIn,
  "relief/1": relief,
  "setting/1": setting,
};

/** An event of a type that this program does not know. */
export const futureGolden: Golden = future;

const answer = fc.constantFrom("yes" as const, "no" as const, "notSure" as const);
const nrs = fc.integer({ min: 0, max: 10 });
const wellFormed = fc.string({ unit: "grapheme", maxLength: 20 });
const session$ = fc.constantFrom("first" as const, "usual" as const, "gentle" as const);

const linkId = fc.constantFrom("saddle-bladder-bowel", "leg-cold-white", "pregnant", "long-sitting", "birth-year", "x");

/** Payloads as a person might make them. */
const payloads: { readonly [T in EventType]: fc.Arbitrary<Payloads[T]> } = {
  "answers/1": fc.record({
    part: fc.constantFrom("emergency" as const, "mistake" as const, "who" as const, "history" as const),
    answers: fc.dictionary(linkId, fc.oneof(answer, fc.integer({ min: 1900, max: 2020 }))),
  }),
  "outcome/1": fc.record({
    triage: fc.constant({ level: "none" }),
    assessment: fc.constant(null),
    plan: fc.constant([]),
  }),
  "seen/1": fc.record({
    seenOn: fc.constantFrom("2026-11-20", "2028-02-29"),
    by: fc.constantFrom("doctor", "somebody"),
    exercise: answer,
  }),
  "safety-line/1": fc.record({ answer }),
  "before-session/1": fc.record(
    {
      nrs,
      session: session$,
      because: fc.constantFrom("highPain" as const, "morePain" as const, "somethingNew" as const),
    },
    { requiredKeys: ["nrs", "session"] },
  ),
  "session/1": fc.record({
    session: session$,
    seconds: fc.integer({ min: 0, max: 3600 }),
    finished: fc.boolean(),
    movements: fc.constant([]),
  }),
  "hurt/1": fc.record({ movement: wellFormed, where: wellFormed, nrs, next: fc.constant("stopped" as const) }),
  "check-in/1": fc.record(
    { nrs, site: fc.constant("back" as const), effort: fc.constant("easy" as const), note: wellFormed },
    { requiredKeys: ["nrs", "site", "effort"] },
  ),
  "relief/1": fc.record({ who: fc.constant("none" as const), position: fc.constant(null) }),
  "setting/1": fc.record({ key: fc.constantFrom("theme" as const, "country" as const), value: wellFormed }),
};

type Fact = { [T in EventType]: { readonly type: T; readonly payload: Payloads[T] } }[EventType];
const facts = Object.entries<fc.Arbitrary<unknown>>(payloads).map(([type, payload]) =>
  // the two belong together by the table above
  payload.map((value) => ({ type, payload: value }) as unknown as Fact),
);

/** A type with a payload of that type. */
export const fact: fc.Arbitrary<Fact> = fc.oneof(...facts);

/** Any id. */
export const idOf = (seed: number): string => `${String(seed).padStart(21, "A")}A`;
