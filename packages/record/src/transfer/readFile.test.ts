import { describe, expect, it } from "vitest";
import { bytesOfText, canonicalText, maxDepth } from "../event/bytes.ts";
import { checkText } from "../event/row.ts";
import { checkIn } from "../testing/openTest.ts";
import { allGoldens, erasedGolden, goldens } from "../testing/samples.ts";
import { closing, fileText } from "./format.ts";
import { describeImportProblem, type ImportProblem } from "./importProblem.ts";
import { maxEntrySize } from "./readEntry.ts";
import { maxFileSize, readFile } from "./readFile.ts";

const time = "2026-11-22T08:40:00.000Z";
const entryOf = (event: unknown) => {
  const text = canonicalText(event);
  return { check: checkText(bytesOfText(text)), text };
};
const events = allGoldens.map(({ event }) => event);
const fileOf = (...wanted: readonly unknown[]): string => fileText(wanted.map(entryOf));
const file = fileOf(...events);
const former = fileText(events.map(entryOf), time);
const checked = goldens["check-in/2"].event;
const place = `events[${events.indexOf(goldens["check-in/2"].event)}]`;

async function problemOf(text: string): Promise<ImportProblem> {
  const read = await readFile(text);
  if (read.ok) throw new Error("problemOf: expected a problem, got a file that can be read.");
  return read.error;
}

describe("readFile", () => {
  it.each([file, former])("reads every event with its exact bytes: %#", async (text) => {
    const read = await readFile(text);
    expect(read.ok && read.value.map((each) => each.text)).toEqual(events.map((event) => canonicalText(event)));
    expect(read.ok && read.value.map(({ stored }) => stored.event.id)).toEqual(events.map(({ id }) => id));
  });

  it("reads a file of no events, and does not mind what a mail program puts round it", async () => {
    const empty = { ok: true, value: [] };
    expect(await readFile(fileText([]))).toEqual(empty);
    expect(await readFile(fileText([], time))).toEqual(empty);
    expect(await readFile(`\ufeff${fileText([])}\r\n`)).toEqual(empty);
  });

  it.each([
    ["", { type: "notJson", path: "file" }],
    ["{", { type: "notJson" }],
    ["\u0000", { type: "notJson", path: "file" }],
    ["null", { type: "wrongFormat", path: "file", got: "null" }],
    ["[]", { type: "wrongFormat", path: "file", got: "a list" }],
    ["{}", { type: "wrongFormat", path: "format", got: "undefined" }],
    ['{"format":"other"}', { type: "wrongFormat", path: "format", got: '"other"' }],
    ['{"format":"ilio-record/3","events":5}', { type: "newerFormat", path: "format", got: "ilio-record/3" }],
    ['{"format": "ilio-record/3"}', { type: "newerFormat", path: "format", got: "ilio-record/3" }],
    ['{"events":[{"sealed":1}],"format":"ilio-record/10","x":[]}', { type: "newerFormat", got: "ilio-record/10" }],
    ['{"format":"ilio-record/2"}', { type: "wrongFormat", path: "events" }],
    ['{"events":{},"format":"ilio-record/2"}', { type: "wrongFormat", path: "events" }],
    ['{"events":[],"format":"ilio-record/2","x":1}', { type: "wrongFormat", path: '"x"' }],
    ['{"events":[1],"format":"ilio-record/2"}', { type: "wrongFormat", path: "events[0]" }],
    [`{"events":[],"exportedAt":"${time}","format":"ilio-record/2"}`, { type: "wrongFormat", path: '"exportedAt"' }],
    ['{"format":"ilio-record/1"}', { type: "wrongFormat", path: "exportedAt" }],
    ['{"events":[],"format":"ilio-record/1"}', { type: "wrongFormat", path: "exportedAt" }],
    ['{"exportedAt":"today","format":"ilio-record/1"}', { type: "wrongFormat", path: "exportedAt" }],
    [`{"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events" }],
    [`{"events":{},"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events" }],
    [`{"events":[],"exportedAt":"${time}","format":"ilio-record/1","x":1}`, { type: "wrongFormat", path: '"x"' }],
    [`{"events":[1],"exportedAt":"${time}","format":"ilio-record/1"}`, { type: "wrongFormat", path: "events[0]" }],
    ['{"events":[,],"format":"ilio-record/2"}', { type: "notJson", path: "events[0]" }],
    ['{"events":[}', { type: "notJson", path: "file" }],
    ['{"events":[', { type: "notJson", path: "file" }],
    ['{"events":[]', { type: "notJson", path: "file" }],
    [`${fileText([])}${fileText([])}`, { type: "notJson", path: "file" }],
    ['{"events":[{]],"format":"ilio-record/2"}', { type: "notJson", path: "events[0]" }],
    ['{"events":[],"x":[],"format":"ilio-record/2"}', { type: "wrongFormat", path: '"x"' }],
    [file.slice(0, -1), { type: "notJson", path: "file" }],
    [file.slice(0, file.length / 2), { type: "notJson", path: "file" }],
    ["[".repeat(100_000), { type: "tooDeep", path: "character 37" }],
    [`{"events":[${"[".repeat(100_000)}${closing()}`, { type: "tooDeep", path: "character 46" }],
    [file.replace(":[", ": ["), { type: "notCanonical", path: "character 11" }],
    [file.replace("{", "{\n"), { type: "notCanonical", path: "character 2" }],
    [file.replace('],"format"', '], "format"'), { type: "notCanonical" }],
    [file.replace("},{", "}, {"), { type: "notCanonical" }],
    [`{"format":"ilio-record/2",${fileText([]).slice(1)}`, { type: "notCanonical", path: "character 3" }],
    [file.replace('"nrs":3', '"nrs":3.0'), { type: "notCanonical" }],
    [file.replace('"nrs":3', '"nrs":9,"nrs":3'), { type: "notCanonical" }],
    [file.replace('"nrs":3', '"nrs":4'), { type: "checkMismatch", path: "events[2]" }],
    [file.replace('"nrs":3', '"nrs":1e999'), { type: "damagedEvent", path: "events[2].event.payload.nrs" }],
    [file.replace('"nrs":3', '"__proto__":{"nrs":3}'), { type: "checkMismatch", path: "events[2]" }],
  ])("names what is wrong: %#", async (text, problem) => {
    expect(await problemOf(text)).toMatchObject(problem);
  });

  it.each([
    [{ ...checked, payload: { ...checkIn(3), nrs: 12 } }, "payload.nrs", "a whole number from 0 to 10"],
    [{ ...erasedGolden.event, payload: checkIn(3) }, "payload", "null, for it was erased"],
    [{ ...erasedGolden.event, reason: "mine" }, "reason", "no other field"],
    [
      { ...goldens["tombstone/1"].event, payload: { entry: "x", state: "deleted" } },
      "payload.entry",
      "16 bytes as base64url",
    ],
    [
      { ...goldens["tombstone/1"].event, payload: { entry: checked.id, state: "gone" } },
      "payload.state",
      'one of "deleted", "restored"',
    ],
  ])("names the place in an event whose check is right and whose content is not: %#", async (wrong, path, expected) => {
    const problem = { type: "damagedEvent", path: `events[0].event.${path}`, expected };
    expect(await problemOf(fileOf(wrong))).toMatchObject(problem);
  });

  it("reads an erased event as erased, also of a type that it does not know", async () => {
    const unknown = { ...erasedGolden.event, type: "mood/7" };
    const read = await readFile(fileOf(erasedGolden.event, unknown));
    expect(read.ok && read.value.map(({ stored }) => stored.kind)).toEqual(["erased", "erased"]);
  });

  it("finds a change of one character in any entry", async () => {
    const other = file.replace(canonicalText(checked), canonicalText({ ...checked, n: 999 }));
    expect(await problemOf(other)).toEqual({ type: "checkMismatch", path: place });
  });

  it("reads back the deepest event that can be written", async () => {
    const nested = (levels: number): unknown => (levels === 0 ? [] : [nested(levels - 1)]);
    const outcome = goldens["outcome/1"].event;
    // event, payload and plan are three levels above the list
    const deepest = { ...outcome, payload: { triage: null, assessment: null, plan: nested(maxDepth - 2) } };
    expect(() => canonicalText({ ...deepest, payload: [deepest.payload] })).toThrow("levels");
    expect((await readFile(fileOf(deepest))).ok).toBe(true);
  });

  it("refuses a file that is too large before reading it", async () => {
    const problem = await problemOf(" ".repeat(maxFileSize + 1));
    expect(problem).toEqual({ type: "tooLarge", path: "file", size: maxFileSize + 1, limit: maxFileSize });
    expect(describeImportProblem(problem)).toEqual({ key: "import.tooLarge", values: { path: "file", limitMiB: 128 } });
  });

  it("refuses a large part without parsing it", async () => {
    const large = `[${"{},".repeat(maxEntrySize / 3)}{}]`;
    expect(await problemOf(large)).toMatchObject({ type: "wrongFormat", path: "file" });
    expect(await problemOf(`{ "events":${large}}`)).toMatchObject({ type: "notCanonical", path: "character 2" });
    expect(await problemOf(`{"events":[${large}${closing()}`)).toMatchObject({
      type: "damagedEvent",
      path: "events[0]",
    });
    expect(await problemOf(`{"events":[],"x":${large.slice(0, -1)}}`)).toMatchObject({
      type: "wrongFormat",
      path: "file",
    });
    expect(await problemOf(`{"x":${large},"format":"ilio-record/3"}`)).toMatchObject({ type: "newerFormat" });
  });

  it("does not count brackets inside text, nor take a format in it for the file's own", async () => {
    const note = { ...checked, payload: { ...checkIn(3), note: `\\"${"[{".repeat(200)}"format":"ilio-record/3"` } };
    const future = { ...checked, type: "mood/7", payload: { format: "ilio-record/3" } };
    expect((await readFile(fileOf(note, future))).ok).toBe(true);
  });
});
