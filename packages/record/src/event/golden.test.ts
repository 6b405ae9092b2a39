import { describe, expect, it } from "vitest";
import { allGoldens, erasedGolden, futureGolden, goldens, oldGoldens } from "../testing/samples.ts";
import { bytesOfText, canonicalText, textOfBytes } from "./bytes.ts";
import { decodeRow, encodeRow, hexOf } from "./row.ts";
import { readEvent } from "./validate.ts";

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));

/** What an old golden is read as: only the type and the payload are of today. */
const readAs = {
  "answers/1": {
    type: "answers/2",
    payload: { part: "who", answers: { "birth-year": 1981, pregnant: "no", "blood-thinner": "notSure" } },
  },
  "before-session/1": {
    type: "before-session/2",
    payload: { nrs: 7, session: "gentle", because: "highPain" },
  },
  "check-in/1": {
    type: "check-in/2",
    payload: { nrs: 3, areas: [], site: "frontOfHip", effort: "right", note: "Grüße – ein „Test“ 🌿\n\u0007" },
  },
  "seen/1": {
    type: "seen/2",
    payload: { seenOn: "2026-11-20", by: "physiotherapist", exercise: "yes", after: "stop" },
  },
  "session/1": {
    type: "session/2",
    payload: {
      session: "first",
      seconds: 540,
      finished: true,
      movements: [
        { movement: "bridge", side: "both", seconds: 62, outcome: "done" },
        { movement: "supta-padangusthasana", side: "left", seconds: 0, outcome: "skipped" },
      ],
    },
  },
} as const satisfies Record<keyof typeof oldGoldens, object>;

describe("golden events", () => {
  it.each(allGoldens)("$event.type is written again with the same bytes", ({ event, bytes, row }) => {
    const stored = decodeRow(bytesOfHex(row));
    expect(stored.ok && hexOf(stored.value)).toBe(bytes);
    const value: unknown = JSON.parse(textOfBytes(bytesOfHex(bytes)));
    expect(value).toEqual(event);
    const again = bytesOfText(canonicalText(value));
    expect(hexOf(again)).toBe(bytes);
    expect(hexOf(encodeRow(again))).toBe(row);
  });

  it.each(Object.values(goldens))("$event.type is read as it stands", ({ event }) => {
    expect(readEvent(event)).toEqual({ kind: "known", event });
  });

  it("reads an old form as the newest of its type, with nothing said lost", () => {
    for (const [type, { event }] of Object.entries(oldGoldens)) {
      const newest = readAs[type as keyof typeof readAs];
      expect(readEvent(event)).toEqual({ kind: "known", event: { ...event, ...newest } });
      for (const [name, said] of Object.entries(event.payload as object))
        expect(newest.payload).toHaveProperty(name, said);
    }
  });

  it("keeps a type of the future as it stands", () => {
    expect(readEvent(futureGolden.event)).toEqual({ kind: "unknown", event: futureGolden.event });
  });

  it("reads what was erased as erased, and as nothing else", () => {
    expect(readEvent(erasedGolden.event)).toEqual({ kind: "erased", event: erasedGolden.event });
  });

  it("stands under its own type, with an id and a place of its own", () => {
    const named = Object.entries({ ...goldens, ...oldGoldens });
    expect(named.filter(([type, { event }]) => event.type !== type)).toEqual([]);
    expect(new Set(allGoldens.map(({ event }) => event.id)).size).toBe(allGoldens.length);
    expect(new Set(allGoldens.map(({ event }) => event.n)).size).toBe(allGoldens.length);
  });
});
