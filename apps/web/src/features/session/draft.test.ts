// @vitest-environment node
import { emergencyIds, heard, newRun, noPreferences, pressed, type Step } from "@ilio/care";
import { openRecord, type PersonRecord } from "@ilio/record";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { basisOf, openDraft, type SessionDraft, saveDraft } from "./draft.ts";

const step: Step = {
  kind: "phase",
  movement: "bridge",
  movementIndex: 0,
  side: "both",
  set: 1,
  sets: 1,
  repetition: 1,
  repetitions: 1,
  phase: "isometric",
  seconds: 60,
  cue: "movement.bridge.phase.hold",
};
const noneOfThese = Object.fromEntries(emergencyIds.map((id) => [id, "no"]));
const hour = 60 * 60 * 1000;

let record: PersonRecord;
let draft: SessionDraft;

beforeEach(async () => {
  const opened = await openRecord({ name: `draft-${Math.random()}` });
  if (!opened.ok) throw new Error(`expected a record, got ${opened.error.type}`);
  record = opened.value;
  await record.append("answers/2", { part: "emergency", answers: noneOfThese });
  let run = pressed(newRun([step]), { type: "goOn" }, 0);
  for (let clock = 1000; clock <= 20_000; clock += 1000) ({ run } = heard(run, clock));
  run = pressed(run, { type: "wait", why: "left" }, 20_000);
  const said = { session: "usual", changes: {}, preferences: noPreferences, masking: "none", hurt: [] } as const;
  draft = { ...said, run, basis: basisOf(record), keptAt: 1000 };
  await saveDraft(record, draft, 20_000);
});

describe("a session under way", () => {
  it("goes on within an hour on the same answers", async () => {
    expect(await openDraft(record, 1000 + hour)).toEqual(draft);
  });

  it("is written as it was, and forgotten, after more than an hour", async () => {
    expect(await openDraft(record, 1001 + hour)).toBeNull();
    expect(record.state().sessions).toMatchObject([{ session: "usual", seconds: 20, finished: false }]);
    expect(await openDraft(record, 1001)).toBeNull();
    expect(record.state().sessions).toHaveLength(1);
  });

  it.each([
    [
      "a stop",
      () => record.append("answers/2", { part: "emergency", answers: { ...noneOfThese, "leg-cold-white": "yes" } }),
    ],
    ["a visit", () => record.append("seen/2", { seenOn: "2026-11-22", by: "doctor", exercise: "yes", after: "soon" })],
    ["something new", () => record.append("safety-line/1", { answer: "yes" })],
    ["another condition", () => record.append("answers/2", { part: "who", answers: { "hip-replacement": "yes" } })],
  ])("does not go on after %s", async (_, happens) => {
    await happens();
    expect(await openDraft(record, 2000)).toBeNull();
    expect(record.state().sessions).toHaveLength(1);
  });

  it("that an earlier program kept goes on where it stood", async () => {
    const { run, preferences: _p, masking: _m, hurt: _h, ...rest } = draft;
    const { steps, positionMs, ranMs, spentMs } = run;
    const player = { steps, positionMs, runningSince: null, ranMs, spentMs, ended: {} };
    await record.draft.set("session", JSON.stringify({ ...rest, player }));
    const opened = await openDraft(record, 2000);
    expect(opened?.run).toMatchObject({ positionMs: 20_000, ranMs: 20_000, waits: "left", steps });
  });

  it("does not go on when the clock went back", async () => {
    expect(await openDraft(record, 0)).toBeNull();
  });
});
