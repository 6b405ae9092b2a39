import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { fact, goldens, idOf } from "../testing/samples.ts";
import { readEvent } from "./validate.ts";

const checkIn = goldens["check-in/1"].event;
const damage = (change: Record<string, unknown>) => readEvent({ ...checkIn, ...change });
const payload = (type: keyof typeof goldens, change: Record<string, unknown>) =>
  readEvent({ ...goldens[type].event, payload: { ...(goldens[type].event.payload as object), ...change } });

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
    ["check-in/1", { nrs: 11 }, "payload.nrs"],
    ["check-in/1", { nrs: -1 }, "payload.nrs"],
    ["check-in/1", { nrs: 3.5 }, "payload.nrs"],
    ["check-in/1", { site: "knee" }, "payload.site"],
    ["check-in/1", { note: 1 }, "payload.note"],
    ["check-in/1", { mood: "good" }, "payload.mood"],
    ["answers/1", { part: "other" }, "payload.part"],
    ["answers/1", { answers: { pregnant: true } }, "payload.answers.pregnant"],
    ["answers/1", { answers: [] }, "payload.answers"],
    ["seen/1", { seenOn: "2026-02-30" }, "payload.seenOn"],
    ["safety-line/1", { answer: "maybe" }, "payload.answer"],
    ["session/1", { seconds: -1 }, "payload.seconds"],
    [
      "session/1",
      { movements: [{ movement: "bridge", side: "up", seconds: 1, outcome: "done" }] },
      "payload.movements[0].side",
    ],
    ["session/1", { movements: [null] }, "payload.movements[0]"],
    ["relief/1", { position: "head-stand" }, "payload.position"],
    ["setting/1", { key: "colour" }, "payload.key"],
    ["before-session/1", { because: "tired" }, "payload.because"],
  ] as const)("names the place in the payload of %s: %j", (type, change, path) => {
    expect(payload(type, change)).toMatchObject({ kind: "damaged", flaw: { path } });
  });

  it("takes pain at both ends of the scale", () => {
    expect(payload("check-in/1", { nrs: 0 }).kind).toBe("known");
    expect(payload("check-in/1", { nrs: 10 }).kind).toBe("known");
  });

  it.each(["highPain", "morePain", "somethingNew"])("takes %s as the reason for a gentle session", (because) => {
    expect(payload("before-session/1", { because }).kind).toBe("known");
  });

  it("keeps a newer version and a newer envelope as unknown, with all their fields", () => {
    const newer = { ...checkIn, type: "check-in/2", payload: [1, { more: true }] };
    const envelope = { ...checkIn, e: 2, sealedFor: idOf(3), payload: "?" };
    expect(readEvent(newer)).toEqual({ kind: "unknown", event: newer });
    expect(readEvent(envelope)).toEqual({ kind: "unknown", event: envelope });
  });

  it("follows upcasts to the newest form, and reports one that ends in a wrong form", () => {
    const old = { ...checkIn, type: "pain/1", payload: 4 };
    const right = { to: "check-in/1", payload: () => ({ nrs: 4, site: "back", effort: "easy" }) } as const;
    const wrong = { to: "check-in/1", payload: () => ({ nrs: 40, site: "back", effort: "easy" }) } as const;
    expect(readEvent(old, { "pain/1": right })).toMatchObject({
      kind: "known",
      event: { type: "check-in/1", payload: { nrs: 4 } },
    });
    expect(readEvent(old, { "pain/1": wrong })).toMatchObject({ kind: "damaged", flaw: { path: "payload.nrs" } });
    expect(readEvent(old)).toMatchObject({ kind: "unknown", event: old });
  });
});
