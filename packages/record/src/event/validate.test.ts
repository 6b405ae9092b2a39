import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { fact, goldens, idOf, oldGoldens } from "../testing/samples.ts";
import { object } from "./check.ts";
import { code, nrs } from "./fields.ts";
import type { OldForm } from "./oldForms.ts";
import { readEvent } from "./validate.ts";

const checkIn = goldens["check-in/2"].event;
const damage = (change: Record<string, unknown>) => readEvent({ ...checkIn, ...change });
const felt = { area: "back", side: "both", feeling: "pain" } as const;
const samples = { ...goldens, ...oldGoldens };
const payload = (type: keyof typeof samples, change: Record<string, unknown>) =>
  readEvent({ ...samples[type].event, payload: { ...(samples[type].event.payload as object), ...change } });

describe("readEvent", () => {
  it(
    "knows every event whose payload is as its type says",
    () => {
      fc.assert(
        fc.property(fact, (given) => {
          expect(readEvent({ ...checkIn, ...given })).toMatchObject({ kind: "known", event: given });
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "never throws, whatever it is given",
    () => {
      const anyField = fc.dictionary(fc.constantFrom(...Object.keys(checkIn), "__proto__", "x"), fc.anything());
      fc.assert(
        fc.property(fc.oneof(fc.anything(), anyField), (value) => {
          expect(readEvent(value).kind).toBe("damaged");
        }),
        runs,
      );
    },
    patience,
  );

  it.each([
    [{ e: 0 }, "e"],
    [{ e: "1" }, "e"],
    [{ id: "short" }, "id"],
    [{ id: `${"A".repeat(21)}B` }, "id"],
    [{ device: null }, "device"],
    [{ n: 0 }, "n"],
    [{ n: 1.5 }, "n"],
    [{ n: 2 ** 53 }, "n"],
    [{ hlc: "2026-11-22" }, "hlc"],
    [{ at: "2026-11-22T09:40" }, "at"],
    [{ type: "check-in" }, "type"],
    [{ type: "check-in/0" }, "type"],
    [{ type: "__proto__/1" }, "type"],
    [{ replaces: "x" }, "replaces"],
    [{ replaces: undefined }, "replaces"],
    [{ extra: 1 }, "extra"],
    [{ payload: null }, "payload"],
    [{ payload: [] }, "payload"],
  ])("names the place in the envelope: %j", (change, path) => {
    expect(damage(change)).toMatchObject({ kind: "damaged", flaw: { path } });
  });

  it("asks for each field of the envelope", () => {
    for (const key of Object.keys(checkIn).filter((name) => name !== "replaces")) {
      const { [key]: _, ...rest } = checkIn;
      expect(readEvent(rest)).toMatchObject({ kind: "damaged", flaw: { path: key, got: "undefined" } });
    }
  });

  it.each([
    ["check-in/2", { nrs: 11 }, "payload.nrs"],
    ["check-in/2", { nrs: -1 }, "payload.nrs"],
    ["check-in/2", { nrs: 3.5 }, "payload.nrs"],
    ["check-in/2", { site: "knee" }, "payload.site"],
    ["check-in/2", { note: 1 }, "payload.note"],
    ["check-in/2", { mood: "good" }, "payload.mood"],
    ["answers/2", { part: "other" }, "payload.part"],
    ["answers/2", { answers: { pregnant: true } }, "payload.answers.pregnant"],
    ["answers/2", { answers: [] }, "payload.answers"],
    ["seen/2", { seenOn: "2026-02-30" }, "payload.seenOn"],
    ["seen/2", { after: "flare" }, "payload.after"],
    ["seen/2", { after: null }, "payload.after"],
    ["safety-line/1", { answer: "maybe" }, "payload.answer"],
    ["session/2", { seconds: -1 }, "payload.seconds"],
    [
      "session/2",
      { movements: [{ movement: "bridge", side: "up", seconds: 1, outcome: "done" }] },
      "payload.movements[0].side",
    ],
    ["session/2", { movements: [null] }, "payload.movements[0]"],
    ["relief/1", { position: "head-stand" }, "payload.position"],
    ["setting/1", { key: "colour" }, "payload.key"],
    ["before-session/2", { because: "tired" }, "payload.because"],
    ["before-session/2", { masking: "weak" }, "payload.masking"],
    ["before-session/2", { medicineTaken: true }, "payload.medicineTaken"],
    ["check-in/2", { areas: null }, "payload.areas"],
    ["check-in/2", { areas: { back: "both" } }, "payload.areas"],
    ["check-in/2", { areas: [{ area: "back", side: "no", feeling: "pain" }] }, "payload.areas[0].side"],
    ["check-in/2", { areas: [{ area: "back", side: "both", feeling: "itch" }] }, "payload.areas[0].feeling"],
    ["check-in/2", { areas: [{ area: "back", side: "both" }] }, "payload.areas[0].feeling"],
    ["check-in/2", { areas: Array.from({ length: 101 }, () => felt) }, "payload.areas"],
    ["flare/1", { said: "doctor" }, "payload.said"],
    ["goal/1", { text: "" }, "payload.text"],
    ["goal/1", { text: " \n" }, "payload.text"],
    ["goal/1", { text: "a".repeat(201) }, "payload.text"],
    ["goal/1", { score: -1 }, "payload.score"],
    ["goal/1", { score: 11 }, "payload.score"],
    ["goal/1", { score: 2.5 }, "payload.score"],
    ["goal/1", { score: null }, "payload.score"],
    ["preferences/1", { minutes: 15 }, "payload.minutes"],
    ["preferences/1", { minutes: "10" }, "payload.minutes"],
    ["preferences/1", { floor: "notSure" }, "payload.floor"],
    ["preferences/1", { kneeling: true }, "payload.kneeling"],
    ["preferences/1", { equipment: "chair" }, "payload.equipment"],
    ["preferences/1", { equipment: [null] }, "payload.equipment[0]"],
    ["preferences/1", { swaps: { bridge: null } }, "payload.swaps.bridge"],
    ["preferences/1", { swaps: null }, "payload.swaps"],
    // forms of earlier programs are held to what they were
    ["answers/1", { part: "signs" }, "payload.part"],
    ["before-session/1", { because: "flare" }, "payload.because"],
    ["before-session/1", { masking: "none" }, "payload.masking"],
    ["check-in/1", { areas: [] }, "payload.areas"],
    ["check-in/1", { site: "knee" }, "payload.site"],
    ["check-in/1", { site: null }, "payload.site"],
    ["check-in/1", { nrs: 11 }, "payload.nrs"],
    ["seen/1", { seenOn: "2026-02-30" }, "payload.seenOn"],
    ["seen/1", { after: "stop" }, "payload.after"],
  ] as const)("names the place in the payload of %s: %j", (type, change, path) => {
    expect(payload(type, change)).toMatchObject({ kind: "damaged", flaw: { path } });
  });

  it("takes pain at both ends of the scale", () => {
    expect(payload("check-in/2", { nrs: 0 }).kind).toBe("known");
    expect(payload("check-in/2", { nrs: 10 }).kind).toBe("known");
  });

  it.each(["highPain", "morePain", "somethingNew", "flare", "masked"])(
    "takes %s as the reason for a gentle session",
    (because) => {
      expect(payload("before-session/2", { because }).kind).toBe("known");
    },
  );

  it.each(["emergency", "mistake", "who", "signs", "medicines", "map", "history", "outlook"])(
    "takes the part %s",
    (part) => {
      expect(payload("answers/2", { part }).kind).toBe("known");
    },
  );

  it("takes a goal at both ends of its bounds", () => {
    expect(payload("goal/1", { text: "a", score: 0 }).kind).toBe("known");
    expect(payload("goal/1", { text: "a".repeat(200), score: 10 }).kind).toBe("known");
  });

  it.each([5, 10, 20, null])("takes %s minutes, and nothing said of equipment", (minutes) => {
    expect(payload("preferences/1", { minutes, equipment: null, swaps: {} }).kind).toBe("known");
  });

  it("takes a check-in with as many areas as there may be, with none, and with a place of the earlier form", () => {
    expect(payload("check-in/2", { areas: Array.from({ length: 100 }, () => felt) }).kind).toBe("known");
    expect(payload("check-in/2", { areas: [] }).kind).toBe("known");
    expect(payload("check-in/2", { areas: [], site: "leg" }).kind).toBe("known");
  });

  it("keeps a newer version and a newer envelope as unknown, with all their fields", () => {
    const newer = { ...checkIn, type: "check-in/3", payload: [1, { more: true }] };
    const envelope = { ...checkIn, e: 3, sealedFor: idOf(3), payload: "?" };
    expect(readEvent(newer)).toEqual({ kind: "unknown", event: newer });
    expect(readEvent(envelope)).toEqual({ kind: "unknown", event: envelope });
  });

  describe("of an old form", () => {
    const old = { ...checkIn, type: "pain/1", payload: 4 };
    const form = (said: number): OldForm => ({
      check: nrs,
      to: "check-in/2",
      payload: () => ({ nrs: said, areas: [], effort: "easy" }),
    });

    it("follows the steps to the newest, and reports one that ends in a wrong form", () => {
      expect(readEvent(old, { "pain/1": form(4) })).toMatchObject({
        kind: "known",
        event: { type: "check-in/2", payload: { nrs: 4 } },
      });
      expect(readEvent(old, { "pain/1": form(40) })).toMatchObject({ kind: "damaged", flaw: { path: "payload.nrs" } });
      expect(readEvent(old, {})).toEqual({ kind: "unknown", event: old });
    });

    it("takes no step from a payload that is not of the old form", () => {
      const never: OldForm = {
        ...form(4),
        payload: () => {
          throw new Error("never: expected no step.");
        },
      };
      expect(readEvent({ ...old, payload: 11 }, { "pain/1": never })).toEqual({
        kind: "damaged",
        flaw: { path: "payload", expected: "a whole number from 0 to 10", got: "11" },
      });
      expect(readEvent({ ...old, e: 3 }, { "pain/1": never }).kind).toBe("unknown");
    });

    it("names the place in the old form, not in what it is read as", () => {
      const named = { ...form(4), check: object<{ where: string }>({ where: code }) };
      expect(readEvent({ ...old, payload: { where: 5 } }, { "pain/1": named })).toMatchObject({
        kind: "damaged",
        flaw: { path: "payload.where" },
      });
    });
  });
});
