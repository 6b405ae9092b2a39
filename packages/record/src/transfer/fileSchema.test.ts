import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import type { Schema } from "../event/check.ts";
import { checkText } from "../event/row.ts";
import { readEvent } from "../event/validate.ts";
import { patience, runs } from "../testing/runs.ts";
import { allGoldens, erasedGolden, fact, futureGolden, goldens, idOf, oldGoldens } from "../testing/samples.ts";
import { boundsOf } from "../testing/schemaBounds.ts";
import { fileSchema } from "./fileSchema.ts";
import { fileText } from "./format.ts";
import { meanings } from "./meanings.ts";
import { readFile } from "./readFile.ts";

const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, strictRequired: false });
const isFile = ajv.compile(fileSchema);
const isEvent = ajv.compile({ $ref: `${String(fileSchema.$id)}#/$defs/event` });

const textOf = (events: readonly unknown[], exportedAt?: string): string =>
  fileText(
    events.map((event) => {
      const text = canonicalText(event);
      return { check: checkText(bytesOfText(text)), text };
    }),
    exportedAt,
  );

const samples = allGoldens.map(({ event }) => event);
const checkIn = goldens["check-in/2"].event;

describe("the published schema", () => {
  it.each(samples)("takes $type, as it was first stored", (event) => {
    expect(isEvent(event)).toBe(true);
    expect(isFile(JSON.parse(textOf([event])))).toBe(true);
    expect(isFile(JSON.parse(textOf([event], "2026-11-22T08:40:00.000Z")))).toBe(true);
  });

  it(
    "takes every event that a person might make",
    () => {
      fc.assert(
        fc.property(fc.array(fact), (facts) => {
          const events = facts.map((given, i) => ({ ...checkIn, id: idOf(i), n: i + 1, ...given }));
          expect(isFile(JSON.parse(textOf(events)))).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it.each([
    { ...futureGolden.event, e: 3, sealedFor: "you" },
    { ...erasedGolden.event, type: "mood/7" },
    { ...checkIn, type: "check-in/3", payload: 5 },
  ])("takes what is kept as it is: %j", (event) => {
    expect(isEvent(event)).toBe(true);
    expect(readEvent(event).kind).not.toBe("damaged");
  });

  it("says the meaning of everything, and no more", () => {
    const said = JSON.stringify(fileSchema);
    const unused = Object.entries(meanings).filter(([, meaning]) => !said.includes(JSON.stringify(meaning)));
    expect(unused).toEqual([]);
  });
});

/** A value at each place of an object, in the order of a walk through it. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

/** The same with another value at one place; undefined takes it away. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const items = value.map((item, i): unknown => (String(i) === key ? changed(item, rest, to) : item));
    return items.filter((item) => item !== undefined);
  }
  const { [key]: old, ...others } = value as Record<string, unknown>;
  const inner = changed(old, rest, to);
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** A file whose checks are right, whatever was changed in its events. */
function sealed(file: unknown): unknown {
  const { events } = (file ?? {}) as { readonly events?: unknown };
  if (!Array.isArray(events)) return file;
  const withCheck = (entry: unknown): unknown => {
    const { event } = (entry ?? {}) as { readonly event?: unknown };
    return event === undefined ? entry : { ...(entry as object), check: checkText(bytesOfText(canonicalText(event))) };
  };
  return { ...(file as object), events: events.map(withCheck) };
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, -1, 0, 1.5, 11, 201, 2 ** 53, "", "x", " ", "yes", idOf(1), [], {}),
  fc.constantFrom(100, 200, 201, 10_000, 10_001).map((length) => "x".repeat(length)),
  fc.constantFrom<unknown>({ extra: 1 }, Array(101).fill("x"), Array(1001).fill({})),
  fc.jsonValue(),
);

describe("what the schema refuses", () => {
  it(
    "is refused when an event is read",
    () => {
      let refused = 0;
      const anyChange = fc.tuple(fc.constantFrom(...samples), fc.nat(), odd);
      fc.assert(
        fc.property(anyChange, ([event, at, to]) => {
          const places = placesOf(event).slice(1);
          const broken = changed(event, places[at % places.length]!, to);
          if (isEvent(broken)) return;
          refused++;
          expect(readEvent(broken)).toMatchObject({ kind: "damaged" });
        }),
        { ...runs, numRuns: 20 * runs.numRuns },
      );
      expect(refused).toBeGreaterThan(5 * runs.numRuns);
    },
    patience,
  );

  it(
    "is refused when a file is read",
    async () => {
      const whole: unknown = JSON.parse(textOf([checkIn, erasedGolden.event]));
      const places = placesOf(whole);
      const anyChange = fc.tuple(fc.constantFrom(...places), odd, fc.boolean());
      await fc.assert(
        fc.asyncProperty(anyChange, async ([place, to, isSealed]) => {
          const changedOne = changed(whole, place, to) ?? null;
          const broken = isSealed ? sealed(changedOne) : changedOne;
          const read = await readFile(canonicalText(broken));
          expect(isFile(broken) || !read.ok).toBe(true);
        }),
        { ...runs, numRuns: 3 * runs.numRuns },
      );
    },
    patience,
  );
});

const defs = fileSchema.$defs as Readonly<Record<string, Schema>>;
const forms = Object.entries({ ...goldens, ...oldGoldens });

describe("a value just beyond a bound", () => {
  it.each(forms)("of %s is refused by the schema and when it is read", (type, { event }) => {
    const bounds = boundsOf(defs[type]!, ["payload"], event.payload);
    let refused = 0;
    for (const { path, value } of bounds) {
      const broken = changed(event, path, value);
      const isRefused = !isEvent(broken);
      expect([path, value, readEvent(broken).kind]).toEqual([path, value, isRefused ? "damaged" : "known"]);
      if (isRefused) refused++;
    }
    expect(refused).toBeGreaterThan(bounds.length / 2);
  });

  it.each(
    Object.keys(checkIn).flatMap(
      (key) =>
        [
          [key, null],
          [key, ""],
          [key, -1],
          [key, {}],
          [key, undefined],
        ] as const,
    ),
  )("of the envelope is refused by both: %s %j", (key, value) => {
    const broken = changed(checkIn, [key], value);
    expect(isEvent(broken)).toBe(readEvent(broken).kind !== "damaged");
  });
});
