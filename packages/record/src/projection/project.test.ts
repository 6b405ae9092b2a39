import { emergencyIds } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FigureV1, PreferencesV1 } from "../event/payloads.ts";
import { eventOf, line } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact, idOf } from "../testing/samples.ts";
import { emptyState } from "./draft.ts";
import { readerAt } from "./order.ts";
import { applyEvent, project as projectAt } from "./project.ts";

const now = Date.UTC(2026, 10, 22, 20);
const later = "2026-11-22T18:00+01:00[Europe/Berlin]";
const project = (events: Parameters<typeof projectAt>[0]) => projectAt(events, readerAt(now));

const allNo = {
  type: "answers/2",
  payload: { part: "emergency", answers: Object.fromEntries(emergencyIds.map((id) => [id, "no"])) },
} as const;
const who = { type: "answers/2", payload: { part: "who", answers: { "birth-year": 1981, pregnant: "no" } } } as const;
const line3 = (answer: "yes" | "no" | "notSure") => ({ type: "safety-line/1", payload: { answer } }) as const;
const seen = {
  type: "seen/2",
  payload: { seenOn: "2026-11-20", by: "doctor", exercise: "yes", after: "stop" },
} as const;
const emergencyAnswers = (answers: object): string[] => emergencyIds.filter((id) => id in answers);

describe("project", () => {
  it(
    "gives the same state for every order of arrival",
    () => {
      const placed = fc.record({
        fact,
        device: fc.integer({ min: 1, max: 3 }),
        hour: fc.integer({ min: 10, max: 19 }),
        // the last two are more than a day ahead of the reader
        year: fc.constantFrom(2026, 2026, 2028, 2031),
        replaces: fc.option(fc.nat(20)),
      });
      const sets = fc.array(placed, { maxLength: 20 }).chain((list) => {
        const events = list.map(({ device, hour, year, replaces, ...rest }, i) =>
          eventOf({
            ...rest,
            device,
            n: i + 1,
            seed: i,
            hlc: `${year}-11-22T${hour}:00:00.000Z-0000`,
            at: `2026-11-22T${hour}:0${i % 10}+00:00[UTC]`,
            ...(replaces === null ? {} : { replaces: idOf(replaces) }),
          }),
        );
        return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
      });
      fc.assert(
        fc.property(sets, ([events, shuffled]) => {
          expect(project(shuffled)).toEqual(project(events));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "is the same when events are applied one by one, and never changes the state it was given",
    () => {
      fc.assert(
        fc.property(fc.array(fact, { maxLength: 12 }), (facts) => {
          const events = line(...facts);
          let state = emptyState;
          for (const event of events) {
            const before = structuredClone(state);
            const next = applyEvent(state, event);
            expect(state).toEqual(before);
            state = next;
          }
          expect(state).toEqual(project(events));
        }),
        runs,
      );
    },
    patience,
  );

  it("keeps the newest value of each answer and when it was given", () => {
    const changed = { type: "answers/2", payload: { part: "who", answers: { pregnant: "notSure" } } } as const;
    const state = project([
      eventOf({ n: 1, fact: who }),
      eventOf({ n: 2, fact: changed, at: "2026-11-23T00:10+13:00[Pacific/Auckland]" }),
    ]);
    expect(state.answers).toEqual({ "birth-year": 1981, pregnant: "notSure" });
    expect(state.authored).toBe("2026-11-23T00:10+13:00[Pacific/Auckland]");
    expect(state.emergencyAt).toBeNull();
  });

  it("takes an answer away when a newer value is not one that care knows", () => {
    for (const value of ["maybe", "", 1]) {
      const odd = { type: "answers/2", payload: { part: "who", answers: { pregnant: value, colour: "red" } } } as const;
      expect(project(line(who, odd)).answers).toEqual({ "birth-year": 1981 });
    }
  });

  it("asks the emergency screen again after a visit, and writes the visit into the answers", () => {
    const state = project(line(allNo, who, seen));
    expect(emergencyAnswers(state.answers)).toEqual([]);
    expect(state.answers).toEqual({
      "birth-year": 1981,
      pregnant: "no",
      "seen-on": "2026-11-20",
      "seen-by": "doctor",
      "seen-exercise": "yes",
      "seen-after": "stop",
      "seen-recorded-on": "2026-11-22",
    });
    expect(state.emergencyAt).toBeNull();
    expect(state.seen).toMatchObject({ by: "doctor", at: "2026-11-22T09:40+01:00[Europe/Berlin]" });
  });

  it("asks it again after a safety line of yes or not sure, not after no", () => {
    expect(emergencyAnswers(project(line(allNo, line3("no"))).answers)).toHaveLength(emergencyIds.length);
    expect(project(line(allNo, line3("no"))).emergencyAt).toBe("2026-11-22T09:40+01:00[Europe/Berlin]");
    for (const answer of ["yes", "notSure"] as const) {
      expect(project(line(allNo, line3(answer)))).toMatchObject({ answers: {}, emergencyAt: null });
      expect(emergencyAnswers(project(line(line3(answer), allNo)).answers)).toHaveLength(emergencyIds.length);
    }
  });

  it("takes an emergency screen as a whole: a row that it leaves out is asked again", () => {
    const [first, second, ...rest] = emergencyIds;
    const some = { [first]: "no", [second]: "notSure" };
    const again = { type: "answers/2", payload: { part: "emergency", answers: some } } as const;
    const state = project(line(who, allNo, again));
    expect(state.answers).toEqual({ "birth-year": 1981, pregnant: "no", ...some });
    expect(rest.length).toBeGreaterThan(0);
  });

  it("changes one row of the screen, and not its time, after a mistake", () => {
    const [first] = emergencyIds;
    const mistake = { type: "answers/2", payload: { part: "mistake", answers: { [first]: "notSure" } } } as const;
    const [screen, changed] = [eventOf({ n: 1, fact: allNo }), eventOf({ n: 2, fact: mistake, at: later })];
    const state = project([screen, changed]);
    expect(state.answers).toEqual({ ...allNo.payload.answers, [first]: "notSure" });
    expect([state.emergencyAt, state.authored]).toEqual([screen.event.at, later]);
  });

  it("says when the conditions were last answered, until a visit", () => {
    const age = { type: "answers/2", payload: { part: "who", answers: { "birth-year": 1982 } } } as const;
    const other = { type: "answers/2", payload: { part: "history", answers: { pregnant: "no" } } } as const;
    const odd = { type: "answers/2", payload: { part: "who", answers: { pregnant: "maybe" } } } as const;
    const { at } = line(who)[0]!.event;
    expect(project(line(age, allNo, other, odd)).conditionsAt).toBeNull();
    const [first, second] = [eventOf({ n: 1, fact: who }), eventOf({ n: 2, fact: age, at: later })];
    expect(project([first, second]).conditionsAt).toBe(at);
    expect(project([first, eventOf({ n: 2, fact: who, at: later })]).conditionsAt).toBe(later);
    expect(project(line(who, line3("yes"))).conditionsAt).toBe(at);
    expect(project(line(who, seen)).conditionsAt).toBeNull();
    expect(project(line(who, seen, who)).conditionsAt).toBe(at);
  });

  it("takes the week of a pregnancy away when the pregnancy is answered without it", () => {
    const said = (part: "who" | "history", answers: Record<string, string | number>) =>
      ({ type: "answers/2", payload: { part, answers } }) as const;
    const week = said("who", { pregnant: "yes", "pregnancy-week": 12 });
    expect(project(line(week)).answers).toEqual({ pregnant: "yes", "pregnancy-week": 12 });
    expect(project(line(week, said("who", { pregnant: "yes" }))).answers).toEqual({ pregnant: "yes" });
    expect(project(line(week, said("who", { pregnant: "no" }))).answers).toEqual({ pregnant: "no" });
    expect(project(line(week, said("who", { pregnant: "maybe" }))).answers).toEqual({});
    expect(project(line(week, said("who", { hernia: "no" }))).answers).toMatchObject({ "pregnancy-week": 12 });
    expect(project(line(said("who", { pregnant: "yes", "pregnancy-week": 30 }), week)).answers).toMatchObject({
      "pregnancy-week": 12,
    });
  });

  it("keeps every safety line with its time", () => {
    expect(project(line(line3("no"), line3("notSure"))).safetyLines).toMatchObject([
      { answer: "no", at: "2026-11-22T09:40+01:00[Europe/Berlin]" },
      { answer: "notSure" },
    ]);
  });

  it("asks it again after an answer, a visit or a safety line in a form that it cannot read", () => {
    for (const [type, left, isConditionsAtKept] of [
      ["answers/3", 0, false],
      ["seen/3", 0, false],
      ["safety-line/2", 0, true],
      ["flare/2", 0, true],
      ["check-in/3", emergencyIds.length, true],
      ["before-session/3", emergencyIds.length, true],
    ] as const) {
      const newer = { ...eventOf({ n: 3 }).event, type, payload: { any: "thing" } };
      const state = project([...line(who, allNo), { kind: "unknown", event: newer }]);
      expect([type, emergencyAnswers(state.answers).length]).toEqual([type, left]);
      expect([type, state.conditionsAt !== null]).toEqual([type, isConditionsAtKept]);
    }
  });

  it("keeps the screen in force when a mistaken safety line is replaced", () => {
    const events = line(allNo, line3("yes"));
    const mended = eventOf({ n: 3, fact: line3("no"), replaces: events[1]!.event.id });
    expect(emergencyAnswers(project([...events, mended]).answers)).toHaveLength(emergencyIds.length);
  });

  it("lets the newest setting win and keeps lists in order", () => {
    const theme = (value: string) => ({ type: "setting/1", payload: { key: "theme", value } }) as const;
    const checkIn = (nrs: number) => ({ type: "check-in/2", payload: { nrs, areas: [], effort: "easy" } }) as const;
    const state = project(line(theme("dark"), checkIn(7), theme("light"), checkIn(3)).reverse());
    expect(state.settings).toEqual({ theme: "light" });
    expect(state.checkIns.map(({ nrs }) => nrs)).toEqual([7, 3]);
  });

  it("keeps every goal in order, with its newest score last", () => {
    const goal = (text: string, score: number) => ({ type: "goal/1", payload: { text, score } }) as const;
    const state = project(line(goal("Walk", 2), goal("Sit", 4), goal("Walk", 6)).reverse());
    expect(state.goals.map(({ text, score }) => [text, score])).toEqual([
      ["Walk", 2],
      ["Sit", 4],
      ["Walk", 6],
    ]);
    expect(state.goals.at(-1)).toMatchObject({ at: "2026-11-22T09:40+01:00[Europe/Berlin]", id: idOf(1003) });
    const [first] = line(goal("Walk", 2));
    const mended = eventOf({ n: 2, fact: goal("Walk", 3), replaces: first!.event.id });
    expect(project([first!, mended]).goals).toMatchObject([{ score: 3 }]);
  });

  it("takes the newest preferences as a whole", () => {
    const chosen = (payload: PreferencesV1) => ({ type: "preferences/1", payload }) as const;
    const old = {
      minutes: 10,
      floor: "no",
      kneeling: "no",
      equipment: ["band"],
      swaps: { bridge: "heel-taps" },
    } as const;
    const newest = { minutes: null, floor: "yes", kneeling: "yes", equipment: null, swaps: {} } as const;
    expect(project([]).preferences).toBeNull();
    expect(project(line(chosen(old), chosen(newest)).reverse()).preferences).toEqual({
      ...newest,
      at: "2026-11-22T09:40+01:00[Europe/Berlin]",
      id: idOf(1002),
    });
  });

  it("takes the newest figure as a whole, with codes that it does not know", () => {
    const chosen = (payload: FigureV1) => ({ type: "figure/1", payload }) as const;
    const old = { build: "broad", tone: "tone5", statureCm: 182 } as const;
    const newest = { build: "a-later-one", tone: "tone1" } as const;
    expect(project([]).figure).toBeNull();
    expect(project(line(chosen(old), chosen(newest)).reverse()).figure).toEqual({
      ...newest,
      at: "2026-11-22T09:40+01:00[Europe/Berlin]",
      id: idOf(1002),
    });
  });

  it("is not harmed by keys that name parts of JavaScript", () => {
    const answers = JSON.parse('{"__proto__":"yes","constructor":"no","pregnant":"no"}') as Record<string, string>;
    const state = project(line({ type: "answers/2", payload: { part: "who", answers } }));
    expect(state.answers).toEqual({ pregnant: "no" });
    expect(Object.getPrototypeOf(state.answers)).toBe(Object.prototype);
  });
});
