import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import { checkText } from "../event/row.ts";
import { checkIn, openTest } from "../testing/openTest.ts";
import { patience, runs } from "../testing/runs.ts";
import { allGoldens, goldens } from "../testing/samples.ts";
import { fileText } from "./format.ts";
import { describeImportProblem, type ImportProblem } from "./importProblem.ts";
import { maxFileSize, readFile } from "./readFile.ts";

const time = "2026-11-22T08:40:00.000Z";
const entryOf = (event: unknown) => {
  const text = canonicalText(event);
  return { check: checkText(bytesOfText(text)), text };
};
const events = allGoldens.map(({ event }) => event);
const checked = goldens["check-in/2"].event;
const file = fileText(events.map(entryOf), time);

function problemOf(text: string): ImportProblem {
  const read = readFile(text);
  if (read.ok) throw new Error("problemOf: expected a problem, got a file that can be read.");
  return read.error;
}

describe("readFile", () => {
  it("reads every event with its exact bytes", () => {
    const read = readFile(file);
    expect(read.ok && read.value.map(({ text }) => text)).toEqual(events.map((event) => canonicalText(event)));
    expect(read.ok && read.value.map(({ stored }) => stored.event.id)).toEqual(events.map(({ id }) => id));
    expect(readFile(fileText([], time))).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["", { type: "notJson", path: "file" }],
    ["{", { type: "notJson" }],
    ["null", { type: "wrongFormat", path: "file", got: "null" }],
    ["[]", { type: "wrongFormat", path: "file", got: "a list" }],
    ["{}", { type: "wrongFormat", path: "format", got: "undefined" }],
    ['{"format":"other"}', { type: "wrongFormat", path: "format", got: '"other"' }],
    ['{"format":"ilio-record/2","events":5}', { type: "newerFormat", path: "format", got: "ilio-record/2" }],
    ['{"format":"ilio-record/1"}', { type: "wrongFormat", path: "exportedAt" }],
    ['{"exportedAt":"today","format":"ilio-record/1"}', { type: "wrongFormat", path: "exportedAt" }],
    [`{"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events" }],
    [`{"events":{},"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events" }],
    [`{"events":[],"exportedAt":"${time}","format":"ilio-record/1","x":1}`, { type: "wrongFormat", path: '"x"' }],
    [`{"events":[1],"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events[0]" }],
    ["[".repeat(100_000), { type: "tooDeep", path: "character 36" }],
    [file.replace(":[", ": ["), { type: "notCanonical", path: "character 11" }],
    [file.replace('"nrs":3', '"nrs":3.0'), { type: "notCanonical" }],
    [file.replace('"nrs":3', '"nrs":9,"nrs":3'), { type: "notCanonical" }],
    [file.replace('"nrs":3', '"nrs":4'), { type: "checkMismatch", path: "events[2]" }],
    [file.replace('"nrs":3', '"nrs":1e999'), { type: "damagedEvent", path: "events[2].event.payload.nrs" }],
    [file.replace('"nrs":3', '"__proto__":{"nrs":3}'), { type: "checkMismatch", path: "events[2]" }],
  ])("names what is wrong: %#", (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  it("names the place in an event whose check is right and whose content is not", () => {
    const wrong = { ...checked, payload: { ...checkIn(3), nrs: 12 } };
    expect(problemOf(fileText([wrong].map(entryOf), time))).toEqual({
      type: "damagedEvent",
      path: "events[0].event.payload.nrs",
      expected: "a whole number from 0 to 10",
      got: "12",
    });
  });

  it("refuses a file that is too large before reading it", () => {
    const problem = problemOf(" ".repeat(maxFileSize + 1));
    expect(problem).toEqual({ type: "tooLarge", path: "file", size: maxFileSize + 1, limit: maxFileSize });
    expect(describeImportProblem(problem)).toEqual({ key: "import.tooLarge", values: { path: "file", limitMiB: 64 } });
  });

  it("does not count brackets inside text", () => {
    const note = { ...checked, payload: { ...checkIn(3), note: `\\"${"[{".repeat(200)}` } };
    expect(readFile(fileText([note].map(entryOf), time)).ok).toBe(true);
  });
});

/** What a broken disk, a curious person or an attacker may do to the text of a file. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc
    .tuple(fc.nat(), fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 3 }))
    .map(([at, piece]) => (text: string) => {
      const place = at % text.length;
      return text.slice(0, place) + piece + text.slice(place + piece.length);
    }),
  fc.tuple(fc.nat(), fc.nat(40)).map(([at, length]) => (text: string) => {
    const place = at % text.length;
    return text.slice(0, place) + text.slice(place + length + 1);
  }),
  fc.tuple(fc.nat(), fc.nat(40)).map(([at, length]) => (text: string) => {
    const place = at % text.length;
    return text.slice(0, place + length) + text.slice(place);
  }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        '"__proto__":{"x":1},',
        '"constructor":{"prototype":{"x":1}},',
        '"toJSON":1,',
        '"e":2,',
        '"\\ud800":1,',
      ),
    )
    .map(([at, piece]) => (text: string) => {
      const braces = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
      const place = braces[at % braces.length] ?? 0;
      return text.slice(0, place) + piece + text.slice(place);
    }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom("null", "-1", "1e999", "[]", "{}", "true", '"\\u0000"', "[[[[[[]]]]]]", "9007199254740993"),
    )
    .map(([at, value]) => (text: string) => {
      const values = [...text.matchAll(/:(?:"[^"\\]*"|\d+|null|true|false)/g)];
      const hit = values[at % values.length];
      if (hit === undefined) return text;
      const { index, 0: found } = hit;
      return `${text.slice(0, index)}:${value}${text.slice(index + found.length)}`;
    }),
  fc.json({ maxDepth: 4 }).map((json) => () => json),
);

/** A count of added events must be none; a problem must name its place. */
const isHarmless = (said: number | string): boolean => (typeof said === "number" ? said === 0 : said !== "");

describe("a hostile file", () => {
  it(
    "changes nothing and is told what is wrong with it",
    async () => {
      const record = await openTest();
      await record.importFile(file);
      await record.append("check-in/2", checkIn(4));
      const [state, list, before] = [record.state(), record.events(), await record.exportFile()];
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (steps) => {
          const text = steps.reduce((changed, step) => (changed === "" ? changed : step(changed)), before);
          const result = await record.importFile(text);
          // cutting and doubling may leave a good file that holds less, or has only another time
          expect(result.ok ? result.value.added : result.error.path).toSatisfy(isHarmless);
          expect(result.ok ? "" : describeImportProblem(result.error).key).toBe(
            result.ok ? "" : `import.${result.error.type}`,
          );
          expect(record.state()).toBe(state);
          expect(record.events()).toBe(list);
          expect("x" in {}).toBe(false);
        }),
        { ...runs, numRuns: 3 * runs.numRuns },
      );
      expect(await record.exportFile()).toBe(before);
    },
    patience,
  );
});
