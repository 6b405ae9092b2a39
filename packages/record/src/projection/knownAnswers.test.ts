import { itemsByLinkId, journey } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authoredOf } from "../event/at.ts";
import { readEvent, type StoredEvent } from "../event/validate.ts";
import { eventOf } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact, part } from "../testing/samples.ts";
import { withAnswers } from "./knownAnswers.ts";
import { readerAt } from "./order.ts";
import { project } from "./project.ts";

const now = Date.UTC(2026, 10, 22, 20);
const at = "2026-11-22T09:40+01:00[Europe/Berlin]";

const days = ["0001-01-01", "1973-01-01", "2026-01-01", "2026-12-31", "2028-02-29", "9999-12-31"];
const linkIds = [...itemsByLinkId.keys(), "__proto__", "from-the-future"];
const codes = [...itemsByLinkId.values()].flatMap(({ kind }) => (kind.type === "choice" ? kind.codes : []));
const sound = fc.constantFrom(...new Set(codes), ...days);
const number = fc.oneof(fc.integer({ min: -3, max: 50 }), fc.integer({ min: 1800, max: 2200 }), fc.double());
const value = fc.oneof(sound, fc.string(), number);
const answers = fc.record({
  type: fc.constant("answers/2" as const),
  payload: fc.record({
    part,
    answers: fc.dictionary(fc.constantFrom(...linkIds), value),
  }),
});
/** So many noes that a plan is made, with a pregnancy of any week. */
const noes = fc
  .record({ pregnant: fc.constantFrom("yes", "no", "notSure"), week: fc.constantFrom(-1, 0, 16, 45, 46, 12.5, 99) })
  .map(({ pregnant, week }) => ({
    type: "answers/2" as const,
    payload: {
      part: "who" as const,
      answers: {
        ...Object.fromEntries(linkIds.map((id) => [id, "no"])),
        ...{ pregnant, "pregnancy-week": week, "birth-year": 1970, "seen-exercise": "yes", "seen-by": "doctor" },
      },
    },
  }));
const time = fc.constantFrom(...days, "2026-11-22").map((day) => `${day}T00:10+14:00[Pacific/Kiritimati]`);
const events = fc
  .array(fc.tuple(fc.oneof(answers, noes, fact), time), { maxLength: 8 })
  .map((list) => list.map(([wanted, given], i) => eventOf({ n: i + 1, fact: wanted, at: given })));
const isValid = ({ event }: StoredEvent): boolean => readEvent(event).kind === "known";

describe("withAnswers", () => {
  it(
    "lets nothing through on which care throws, whatever was stored",
    () => {
      let plans = 0;
      fc.assert(
        fc.property(events, (given) => {
          const state = project(given.filter(isValid), readerAt(now));
          const { plan } = journey(state.answers, authoredOf(state.authored ?? at));
          if (plan !== null) plans++;
        }),
        runs,
      );
      expect(plans).toBeGreaterThan(0);
    },
    patience,
  );

  it.each([
    [1905, undefined],
    [1906, 1906],
    [2026, 2026],
    [2027, undefined],
    [1986.5, undefined],
  ])("of the year of birth %d keeps %s", (year, kept) => {
    expect(withAnswers({}, { "birth-year": year }, at)["birth-year"]).toBe(kept);
  });

  it.each([
    [-1, undefined],
    [0, 0],
    [45, 45],
    [46, undefined],
    [12.5, undefined],
  ])("of the week %d keeps %s", (week, kept) => {
    expect(withAnswers({}, { "pregnancy-week": week }, at)["pregnancy-week"]).toBe(kept);
  });

  it.each([
    [-1, undefined],
    [0, 0],
    [10, 10],
    [11, undefined],
    [2.5, undefined],
    ["5", undefined],
  ])("of the mood %j keeps %s", (mood, kept) => {
    expect(withAnswers({}, { mood }, at).mood).toBe(kept);
  });

  it("knows every question of care, each by its own kind of answer", () => {
    for (const { linkId, kind } of itemsByLinkId.values()) {
      const right = { choice: ["notSure", "doctor", "soon"], integer: [2, 1981], date: ["2026-11-20"] }[kind.type];
      const kept = right.map((value) => withAnswers({}, { [linkId]: value }, at)[linkId]);
      expect([linkId, kept.some((value) => value !== undefined)]).toEqual([linkId, true]);
      expect(withAnswers({}, { [linkId]: "maybe" }, at)).toEqual({});
    }
  });

  it("takes a side for an area of the body map, and no yes", () => {
    const map = { "pain-back": "both", "pain-calf": "left", "tingling-foot": "yes", "pain-elbow": "left" };
    expect(withAnswers({ "tingling-foot": "left" }, map, at)).toEqual({ "pain-back": "both", "pain-calf": "left" });
  });

  it("asks for the year of birth again when a newer answer comes from a time before it", () => {
    const stored = withAnswers({}, { "birth-year": 1981 }, at);
    expect(withAnswers(stored, { hernia: "no" }, at)).toEqual({ "birth-year": 1981, hernia: "no" });
    expect(withAnswers(stored, { hernia: "no" }, `1980${at.slice(4)}`)).toEqual({ hernia: "no" });
    expect(withAnswers(stored, { hernia: "no" }, `2102${at.slice(4)}`)).toEqual({ hernia: "no" });
  });
});
