import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import { checkText } from "../event/row.ts";
import { isDeletable } from "../projection/chains.ts";
import { entriesOf } from "../projection/history.ts";
import type { PersonState } from "../projection/personState.ts";
import type { Result } from "../result.ts";
import type { PersonRecord } from "../store/personRecord.ts";
import { damage, strange } from "../testing/damage.ts";
import { checkIn, openTest, testClock } from "../testing/openTest.ts";
import { patience, runs } from "../testing/runs.ts";
import { allGoldens, goldens, idOf } from "../testing/samples.ts";
import { slowFiles } from "../testing/slowFiles.ts";
import { closing, fileText, opening } from "./format.ts";
import { describeImportProblem, type ImportProblem } from "./importProblem.ts";
import { maxEntrySize } from "./readEntry.ts";

const day = 24 * 60 * 60 * 1000;

type Wanted = Readonly<Record<string, unknown>>;

const entryOf = (event: unknown) => {
  const text = canonicalText(event);
  return { check: checkText(bytesOfText(text)), text };
};
/** A file whose checks are all right: what an attacker sends who knows the form. */
const forged = (...events: readonly Wanted[]): string => fileText(events.map(entryOf));

/** A record with a sealed month, fresh entries, edits and a red flag. */
async function lived(): Promise<{ record: PersonRecord; clock: ReturnType<typeof testClock> }> {
  const clock = testClock();
  const record = await openTest({ clock });
  const golden = await record.importFile(forged(...allGoldens.map(({ event }) => event)));
  expect(golden).toMatchObject({ ok: true });
  await record.append("answers/2", { part: "emergency", answers: { "fever-and-ill": "yes" } });
  await record.append("answers/2", { part: "signs", answers: { "foot-drags": "notSure" } });
  const edited = await record.append("check-in/2", checkIn(4));
  clock.ms += 20 * day;
  await record.append("check-in/2", checkIn(5), { replaces: edited.id });
  await record.append("goal/1", { text: "Garden", score: 4 });
  await record.maintain();
  await record.append("safety-line/1", { answer: "notSure" });
  await record.append("check-in/2", checkIn(2));
  return { record, clock };
}

const place = /^(?:file|format|events|exportedAt|"(?:[^"\\]|\\.)*"…?|character \d+|events\[\d+\](?:[.[].+)?)$/su;

/** A problem says what is wrong and where. */
function expectNamed(result: Result<unknown, ImportProblem>): void {
  const named = result.ok ? null : [describeImportProblem(result.error).key, place.test(result.error.path)];
  expect(named).toEqual(result.ok ? null : [`import.${result.error.type}`, true]);
}

describe("a damaged or hostile file", () => {
  let record: PersonRecord;
  let file = "";
  let state: PersonState;
  beforeAll(async () => {
    ({ record } = await lived());
    file = await record.exportFile();
    state = record.state();
  });

  /** Nothing is added, whatever it is, and a refusal says why. */
  async function expectHarmless(text: string): Promise<void> {
    const result = await record.importFile(text);
    expect(result.ok ? result.value.added : 0).toBe(0);
    expectNamed(result);
    expect(record.state()).toBe(state);
    expect("x" in {}).toBe(false);
  }

  it(
    "changes nothing and is told what is wrong with it, however it was damaged",
    async () => {
      const steps = fc.array(damage, { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(steps, (all) => expectHarmless(all.reduce((text, step) => step(text), file))),
        { ...runs, numRuns: 3 * runs.numRuns },
      );
      expect(await record.exportFile()).toBe(file);
    },
    patience,
  );

  it(
    "changes nothing when it never was a file of ours",
    async () => {
      await fc.assert(fc.asyncProperty(strange, expectHarmless), runs);
      expect(await record.exportFile()).toBe(file);
    },
    patience,
  );

  const { event } = goldens["check-in/2"];
  it.each([
    ["another content under an id that is here", () => forged({ ...event, payload: checkIn(9) }), "conflictingId"],
    ["another device under an id that is here", () => forged({ ...event, device: idOf(1) }), "conflictingId"],
    [
      "two contents under one id",
      () => forged({ ...event, id: idOf(1) }, { ...event, id: idOf(1), n: 5 }),
      "conflictingId",
    ],
    ["one bad event behind good ones", () => forged({ ...event, id: idOf(1) }, { ...event, id: "" }), "damagedEvent"],
    ["an erased event that still says something", () => forged({ ...event, e: 2 }), "damagedEvent"],
    ["a number that is no safe integer", () => forged({ ...event, n: 2 ** 53 }), "damagedEvent"],
    ["an hlc that is none", () => forged({ ...event, hlc: "9999-13-01T00:00:00.000Z-ffff" }), "damagedEvent"],
    ["a million empty entries", () => `${opening}${"{},".repeat(1_000_000)}{}${closing()}`, "wrongFormat"],
    ["a million entries of nothing", () => `${opening}${",".repeat(1_000_000)}${closing()}`, "notJson"],
    ["a key of half a letter", () => `${opening}{"check":"","event":{"\\ud800":1}}${closing()}`, "damagedEvent"],
    ["no encoding that text has", () => "\u0000\u0001\ufffe".repeat(10_000), "notJson"],
  ])("stores nothing of %s", async (_, text, type) => {
    expect(await record.importFile(text())).toMatchObject({ ok: false, error: { type } });
    await expectHarmless(text());
    expect(await record.exportFile()).toBe(file);
  });

  it(
    "is refused when it is large and slow to read",
    async () => {
      for (const { name, text } of slowFiles(2 * maxEntrySize)) {
        const result = await record.importFile(text);
        expect([name, result.ok]).toEqual([name, false]);
        expectNamed(result);
      }
      expect(record.state()).toBe(state);
      expect(await record.exportFile()).toBe(file);
    },
    patience,
  );
});

const hlc = fc.constantFrom(
  ...["1970-01-01T00:00:00.000Z-0000", "2026-09-01T00:00:00.000Z-0000", "2026-12-12T12:00:00.000Z-ffff"],
  ...["2026-12-13T08:00:00.000Z-ffff", "2031-01-01T00:00:00.000Z-0000", "9999-12-31T23:59:59.999Z-ffff"],
);
const n = fc.constantFrom(1, 2, 1000, 2 ** 53 - 1);

/** Says something of an entry: takes it away, stands for it, replaces it. `here` chooses the entry. */
const forgery = fc.record({
  kind: fc.constantFrom("tombstone", "erasedHere", "erasedReplacing", "tombstoneReplacing", "unknownReplacing", "new"),
  here: fc.nat(),
  device: fc.nat(1000),
  isOwnDevice: fc.boolean(),
  hlc,
  n,
});
type Forgery = typeof forgery extends fc.Arbitrary<infer T> ? T : never;

function forgedEvent(wanted: Forgery, seed: number, events: readonly Wanted[]): Wanted {
  const here = events[wanted.here % events.length]!;
  const device = wanted.isOwnDevice ? here.device : idOf(wanted.device);
  const own = { e: 1, id: idOf(seed), device, n: wanted.n, hlc: wanted.hlc, at: here.at };
  const tombstone = { type: "tombstone/1", payload: { entry: here.id, state: "deleted" } };
  switch (wanted.kind) {
    case "tombstone":
      return { ...own, ...tombstone };
    case "tombstoneReplacing":
      return { ...own, ...tombstone, replaces: here.id };
    case "erasedHere":
      return { ...here, e: 2, payload: null };
    case "erasedReplacing":
      return { ...own, e: 2, type: here.type, replaces: here.id, payload: null };
    case "unknownReplacing":
      return { ...own, type: "goal/77", replaces: here.id, payload: { __proto__: null, text: "Garden" } };
    case "new":
      return { ...own, type: "check-in/2", payload: checkIn(1) };
  }
}

/** What keeps a person safe. */
const safetyOf = (state: PersonState) => {
  const { answers, emergencyAt, signsAt, conditionsAt, medicinesAt, mapAt, outcome, seen, ...rest } = state;
  const { safetyLines, flares, safetyId, preferences, settings } = rest;
  return {
    answers,
    emergencyAt,
    signsAt,
    conditionsAt,
    medicinesAt,
    mapAt,
    outcome,
    seen,
    safetyLines,
    flares,
    safetyId,
    preferences,
    settings,
  };
};

const idsOf = (events: Awaited<ReturnType<PersonRecord["read"]>>, isWanted: (deleted: string | null) => boolean) =>
  entriesOf(events, true)
    .filter(({ deleted }) => isWanted(deleted))
    .map(({ stored }) => stored.event.id);

describe("a forged file that can be read", () => {
  it(
    "only adds: what was here is here, what keeps a person safe counts as before, and what it deletes comes back",
    async () => {
      const { record: first } = await lived();
      const file = await first.exportFile();
      const events = (JSON.parse(file) as { events: { event: Wanted }[] }).events.map(({ event }) => event);
      await fc.assert(
        fc.asyncProperty(fc.array(forgery, { minLength: 1, maxLength: 8 }), async (forgeries) => {
          const { record, clock } = await lived();
          const [safe, counted] = [safetyOf(record.state()), idsOf(await record.read(), (deleted) => deleted === null)];
          const result = await record.importFile(forged(...forgeries.map((each, i) => forgedEvent(each, i, events))));
          expectNamed(result);
          expect(result.ok || (await record.exportFile()) === file).toBe(true);
          clock.ms += 29 * day;
          await record.maintain();
          const after = await record.exportFile();
          for (const event of events) expect(after).toContain(canonicalText(event));
          expect(safetyOf(record.state())).toEqual(safe);
          for (const entry of idsOf(await record.read(), (deleted) => deleted !== null)) {
            await record.append("tombstone/1", { entry, state: "restored" });
          }
          expect(idsOf(await record.read(), (deleted) => deleted === null)).toEqual(expect.arrayContaining(counted));
          expect("x" in {}).toBe(false);
        }),
        runs,
      );
    },
    10 * patience,
  );

  it("takes away only entries that a person may delete", async () => {
    const { record } = await lived();
    const events = await record.read();
    const tombstones = events.map(({ event }, i) => ({
      ...goldens["tombstone/1"].event,
      ...{ id: idOf(i), n: 100 + i, payload: { entry: event.id, state: "deleted" } },
    }));
    expect(await record.importFile(forged(...tombstones))).toMatchObject({ ok: true });
    const gone = entriesOf(await record.read(), true).filter(({ deleted }) => deleted !== null);
    expect(gone.length).toBeGreaterThan(3);
    expect(gone.filter(({ stored }) => !isDeletable(stored.event.type))).toEqual([]);
  });
});
