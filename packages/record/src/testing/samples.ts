import fc from "fast-check";
import answers1 from "../event/golden/answers-1.json" with { type: "json" };
import answers from "../event/golden/answers-2.json" with { type: "json" };
import beforeSession1 from "../event/golden/before-session-1.json" with { type: "json" };
import beforeSession from "../event/golden/before-session-2.json" with { type: "json" };
import checkIn1 from "../event/golden/check-in-1.json" with { type: "json" };
import checkIn from "../event/golden/check-in-2.json" with { type: "json" };
import erased from "../event/golden/erased-2.json" with { type: "json" };
import figure from "../event/golden/figure-1.json" with { type: "json" };
import flare from "../event/golden/flare-1.json" with { type: "json" };
import future from "../event/golden/from-the-future-9.json" with { type: "json" };
import goal from "../event/golden/goal-1.json" with { type: "json" };
import homeTest from "../event/golden/home-test-1.json" with { type: "json" };
import hurt from "../event/golden/hurt-1.json" with { type: "json" };
import nextDay from "../event/golden/next-day-1.json" with { type: "json" };
import outcome from "../event/golden/outcome-1.json" with { type: "json" };
import player from "../event/golden/player-1.json" with { type: "json" };
import preferences from "../event/golden/preferences-1.json" with { type: "json" };
import relief from "../event/golden/relief-1.json" with { type: "json" };
import safetyLine from "../event/golden/safety-line-1.json" with { type: "json" };
import seen1 from "../event/golden/seen-1.json" with { type: "json" };
import seen from "../event/golden/seen-2.json" with { type: "json" };
import session1 from "../event/golden/session-1.json" with { type: "json" };
import session from "../event/golden/session-2.json" with { type: "json" };
import setting from "../event/golden/setting-1.json" with { type: "json" };
import thumb from "../event/golden/thumb-1.json" with { type: "json" };
import tombstone from "../event/golden/tombstone-1.json" with { type: "json" };
import type { OldType } from "../event/oldForms.ts";
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
  "answers/2": answers,
  "outcome/1": outcome,
  "seen/2": seen,
  "safety-line/1": safetyLine,
  "flare/1": flare,
  "before-session/2": beforeSession,
  "session/2": session,
  "hurt/1": hurt,
  "check-in/2": checkIn,
  "relief/1": relief,
  "goal/1": goal,
  "home-test/1": homeTest,
  "preferences/1": preferences,
  "next-day/1": nextDay,
  "thumb/1": thumb,
  "player/1": player,
  "figure/1": figure,
  "setting/1": setting,
  "tombstone/1": tombstone,
};

/** One event of each form that is not written any more. */
export const oldGoldens: Readonly<Record<OldType, Golden>> = {
  "answers/1": answers1,
  "before-session/1": beforeSession1,
  "check-in/1": checkIn1,
  "seen/1": seen1,
  "session/1": session1,
};

/** An event of a type that this program does not know. */
export const futureGolden: Golden = future;

/** An event whose payload was erased. */
export const erasedGolden: Golden = erased;

/** Every golden event. */
export const allGoldens: readonly Golden[] = [
  ...Object.values(oldGoldens),
  ...Object.values(goldens),
  futureGolden,
  erasedGolden,
];

/** Any id. */
export const idOf = (seed: number): string => `${String(seed).padStart(21, "A")}A`;

const answer = fc.constantFrom("yes" as const, "no" as const, "notSure" as const);
const nrs = fc.integer({ min: 0, max: 10 });
const wellFormed = fc.string({ unit: "grapheme", maxLength: 20 });
const session$ = fc.constantFrom("first" as const, "usual" as const, "gentle" as const);

/** Any part of the questions. */
export const part = fc.constantFrom(
  ...(["emergency", "mistake", "who", "signs", "medicines", "map", "history", "outlook"] as const),
);
const linkId = fc.constantFrom(
  ...["saddle-bladder-bowel", "leg-cold-white", "foot-drags", "pregnant", "recent-birth", "after-birth-signs"],
  ...[
    "takes-medicine",
    "opioid",
    "pain-back",
    "long-sitting",
    "mood",
    "birth-year",
    "seen-exercise",
    "seen-after",
    "x",
  ],
);
const yesNo = fc.constantFrom("yes" as const, "no" as const);
const feltArea = fc.record({
  area: fc.constantFrom("back", "calf", "elbow"),
  side: fc.constantFrom("left" as const, "right" as const, "both" as const),
  feeling: fc.constantFrom("pain" as const, "tingling" as const),
});

/** Payloads as a person might make them. */
const payloads: { readonly [T in EventType]: fc.Arbitrary<Payloads[T]> } = {
  "answers/2": fc.record({
    part,
    answers: fc.dictionary(linkId, fc.oneof(answer, nrs, fc.integer({ min: 1900, max: 2020 }))),
  }),
  "outcome/1": fc.record({
    triage: fc.constant({ level: "none" }),
    assessment: fc.constant(null),
    plan: fc.constant([]),
  }),
  "seen/2": fc.record({
    seenOn: fc.constantFrom("2026-11-20", "2028-02-29"),
    by: fc.constantFrom("doctor", "somebody"),
    exercise: answer,
    after: fc.constantFrom("stop" as const, "soon" as const),
  }),
  "safety-line/1": fc.record({ answer }),
  "flare/1": fc.record({ said: fc.constantFrom("person" as const, "ratings" as const) }),
  "before-session/2": fc.record(
    {
      nrs,
      session: session$,
      because: fc.constantFrom(...(["highPain", "morePain", "somethingNew", "flare", "masked"] as const)),
      masking: fc.constantFrom("none" as const, "painkiller" as const, "strong" as const),
      medicineTaken: answer,
    },
    { requiredKeys: ["nrs", "session"] },
  ),
  "session/2": fc.record({
    session: session$,
    seconds: fc.integer({ min: 0, max: 3600 }),
    finished: fc.boolean(),
    movements: fc.constant([]),
  }),
  "hurt/1": fc.record({ movement: wellFormed, where: wellFormed, nrs, next: fc.constant("stopped" as const) }),
  "check-in/2": fc.record(
    {
      nrs,
      areas: fc.array(feltArea, { maxLength: 4 }),
      effort: fc.constant("easy" as const),
      note: wellFormed,
      site: fc.constant("back" as const),
    },
    { requiredKeys: ["nrs", "areas", "effort"] },
  ),
  "relief/1": fc.record({ who: fc.constant("none" as const), position: fc.constant(null) }),
  "goal/1": fc.record({ text: wellFormed.map((text) => `${text}.`), score: nrs }),
  "home-test/1": fc.record({
    test: fc.constantFrom("thomas-back-flat", "squat", "a-later-test"),
    nrs,
    masked: answer,
    tries: fc.array(
      fc.record(
        {
          side: fc.constantFrom("left" as const, "right" as const, "both" as const),
          degrees: fc.array(fc.double({ min: -180, max: 180, noNaN: true }), { maxLength: 3 }),
          by: fc.constantFrom("phone" as const, "tape" as const),
          seconds: fc.integer({ min: 0, max: 60 }),
          told: fc.dictionary(fc.constantFrom("able", "where", "known"), fc.constantFrom("yes", "no", "groin", "none")),
        },
        { requiredKeys: ["side", "told"] },
      ),
      { maxLength: 2 },
    ),
  }),
  "preferences/1": fc.record({
    minutes: fc.constantFrom(5 as const, 10 as const, 20 as const, null),
    floor: yesNo,
    kneeling: yesNo,
    equipment: fc.option(fc.array(wellFormed, { maxLength: 3 })),
    swaps: fc.dictionary(wellFormed, wellFormed, { maxKeys: 3 }),
  }),
  "next-day/1": fc.record({
    session: fc.integer({ min: 0, max: 20 }).map(idOf),
    felt: fc.constantFrom("better" as const, "same" as const, "settled" as const, "worse" as const),
  }),
  "thumb/1": fc.record({
    movement: fc.constantFrom("bridge", "dead-bug", "a-later-one"),
    thumb: fc.constantFrom("up" as const, "down" as const, "none" as const),
  }),
  "player/1": fc.record({
    level: fc.constantFrom("full" as const, "cues" as const, "beeps" as const, "silent" as const),
    loudness: fc.integer({ min: 0, max: 100 }),
    speaker: fc.constantFrom("ilio" as const, "screenReader" as const, null),
    hidden: fc.constantFrom("goOn" as const, "wait" as const),
  }),
  "figure/1": fc.record(
    {
      build: fc.constantFrom("slim", "broad", "a-later-one"),
      tone: fc.constantFrom("tone1", "tone6", "a-later-one"),
      statureCm: fc.integer({ min: 50, max: 300 }),
    },
    { requiredKeys: ["build", "tone"] },
  ),
  "setting/1": fc.record({ key: fc.constantFrom("theme" as const, "country" as const), value: wellFormed }),
  "tombstone/1": fc.record({
    entry: fc.integer({ min: 0, max: 20 }).map(idOf),
    state: fc.constantFrom("deleted" as const, "restored" as const),
  }),
};

type Fact = { [T in EventType]: { readonly type: T; readonly payload: Payloads[T] } }[EventType];
const facts = Object.entries<fc.Arbitrary<unknown>>(payloads).map(([type, payload]) =>
  // the two belong together by the table above
  payload.map((value) => ({ type, payload: value }) as unknown as Fact),
);

/** A type with a payload of that type. */
export const fact: fc.Arbitrary<Fact> = fc.oneof(...facts);
