// @vitest-environment jsdom
import { assess, limitsFor, newRun, noPreferences, planItem, sessionSteps, timelineOf } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { act } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawWaiting, openEmpty } from "../../../app/inApp.fixture.tsx";
import { collectRejections } from "../../../app/rejections.fixture.ts";
import { basisOf, openDraft, type SessionDraft } from "../draft.ts";
import { type Player, usePlayer } from "./usePlayer.ts";

const limits = limitsFor({}, assess({}, "2026-11-22"));
const bridge = planItem("bridge", "other-instead", limits, "left");
const ease = planItem("constructive-rest-90-90", "other-instead", limits, "left");
const steps = sessionSteps([bridge, ease], "first");
/** s from the start: down 15, into place 10, ready 5, then the first lift of 2 and hold of 2. */
const inFirstHold = 33;

const rejections = collectRejections();
let record: PersonRecord;
let draft: SessionDraft;
/** ms of the injected clock: it stands still but for the test. */
let clock: number;
let player: Player;
let given: string[];
let ends: number;

beforeEach(async () => {
  [clock, given, ends] = [0, [], 0];
  record = await openEmpty();
  // jsdom makes no sound
  await record.append("player/1", { level: "silent", loudness: 0, speaker: "ilio", hidden: "goOn" });
  const said = { session: "first", changes: {}, preferences: noPreferences, masking: "none", hurt: [] } as const;
  draft = { ...said, run: newRun(steps), basis: basisOf(record), keptAt: 0 };
});

function Probe() {
  const onDone = () => {
    ends += 1;
  };
  const drawn = usePlayer(draft, onDone, () => clock);
  useLayoutEffect(() => {
    player = drawn;
  });
  return null;
}

/** Draws the player; from now on only the test lets its timers run. */
async function begin(): Promise<void> {
  await drawWaiting(<Probe />, record);
  const listen = (event: Event) => {
    const { kind, key, dueAt } = (event as CustomEvent<{ kind: string; key: string; dueAt: number }>).detail;
    given.push(`${dueAt} ${kind} ${key}`);
  };
  globalThis.addEventListener("ilio:cue", listen, { signal: listening.signal });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await act(async () => player.goOn());
}
let listening: AbortController;
beforeEach(() => {
  listening = new AbortController();
  return () => listening.abort();
});

/** Lets the clock and the timers run together, as in a browser that has time. */
async function play(seconds: number): Promise<void> {
  for (let n = 0; n < seconds * 4; n++) {
    clock += 250;
    await act(async () => vi.advanceTimersByTime(250));
  }
}

/** Resolves when all that was being written is written. */
const written = () => act(async () => new Promise((done) => setImmediate(done)));
const until = (isTrue: () => boolean) =>
  vi.waitFor(async () => {
    await written();
    expect(isTrue()).toBe(true);
  });

const wanted = (fromMs: number, toMs: number) =>
  timelineOf(steps)
    .filter(({ atMs }) => atMs > fromMs && atMs <= toMs)
    .map(({ atMs, kind, key }) => `${atMs} ${kind} ${key}`);

const outcomes = () => record.state().sessions.map(({ movements }) => movements.map(({ outcome }) => outcome));

describe("a player", () => {
  it("gives all that was due when it comes to look late, each at its own time", async () => {
    await begin();
    await play(28);
    given.length = 0;
    clock += 9000;
    await act(async () => vi.advanceTimersByTime(1000));
    expect(given).toEqual(wanted(28_000, 37_000));
    expect(given.length).toBeGreaterThan(4);
  });

  it("goes back 5 s after a pause in a hold, and gets ready first", async () => {
    draft = { ...draft, run: newRun(sessionSteps([ease], "first")) };
    await begin();
    await play(60);
    await act(async () => player.wait("person"));
    const before = player.view.secondsLeft;
    await play(20);
    expect(player.view.secondsLeft).toBe(before);
    await act(async () => player.goOn());
    expect(player.view).toMatchObject({ isGettingReady: true, secondsLeft: 3 });
    await play(3);
    expect(player.view).toMatchObject({ isGettingReady: false, secondsLeft: before + 5 });
  });

  it("ends once, however often it is ended", async () => {
    await begin();
    await play(inFirstHold);
    await act(async () => {
      await Promise.all([player.finish(), player.finish({ type: "markHurt" })]);
    });
    await play(5);
    expect(outcomes()).toEqual([["skipped", "notReached"]]);
    expect(await openDraft(record, 0)).toBeNull();
  });

  it("ends by itself at its end, and says so once", async () => {
    draft = { ...draft, run: newRun(steps.slice(0, 5)) };
    await begin();
    await play(inFirstHold + 1);
    await until(() => ends === 1);
    await play(5);
    expect(ends).toBe(1);
    expect(record.state().sessions).toMatchObject([{ finished: true, session: "first" }]);
  });

  it("lets a write that was refused be known, and can be ended again", async () => {
    const append = vi.spyOn(record, "append").mockRejectedValueOnce(new Error("the device is full"));
    await begin();
    await play(inFirstHold);
    await expect(player.finish()).rejects.toThrow("the device is full");
    expect(record.state().sessions).toEqual([]);
    await act(async () => player.finish());
    expect(append).toHaveBeenCalledTimes(2);
    expect(record.state().sessions).toHaveLength(1);
  });

  it("lets it be known too when nobody waits for the end", async () => {
    draft = { ...draft, run: newRun(steps.slice(0, 5)) };
    vi.spyOn(record, "append").mockRejectedValueOnce(new Error("the device is full"));
    await begin();
    await play(inFirstHold + 1);
    await until(() => rejections.length > 0);
    expect(rejections).toMatchObject([{ message: "the device is full" }]);
    expect(ends).toBe(0);
  });

  it("puts half of something easier in the place of what hurt, and keeps at once that it hurt", async () => {
    await begin();
    await play(inFirstHold);
    await act(async () => player.replace([ease], "hurt"));
    expect(player.view).toMatchObject({ isRunning: true, step: { movement: "constructive-rest-90-90" } });
    expect(player.run.steps.filter(({ movementIndex }) => movementIndex === 0.5)).toEqual(
      sessionSteps([ease], "first", { before: "bridge", after: "constructive-rest-90-90" }).map((step) => ({
        ...step,
        movementIndex: 0.5,
      })),
    );
    await written();
    expect((await openDraft(record, Date.now()))?.hurt).toEqual(["bridge"]);
    expect(player.hurt).toEqual(["bridge"]);
    await act(async () => player.finish());
    expect(record.state().sessions[0]?.movements).toMatchObject([
      { movement: "bridge", outcome: "hurt", instead: "constructive-rest-90-90" },
      { outcome: "notReached" },
      { outcome: "notReached" },
    ]);
  });

  it("leaves what hurt by the way on, and keeps at once that it hurt", async () => {
    draft = { ...draft, hurt: ["clamshell"] };
    await begin();
    await play(inFirstHold);
    await act(async () => player.leaveHurt());
    expect(player.view).toMatchObject({ isRunning: true, step: { movementIndex: 1 } });
    await written();
    expect((await openDraft(record, Date.now()))?.hurt).toEqual(["clamshell", "bridge"]);
  });

  it("keeps itself each second, so that a crash costs no more", async () => {
    await begin();
    await play(inFirstHold + 0.5);
    await written();
    const kept = await openDraft(record, Date.now());
    expect(kept?.run).toMatchObject({ waits: "left", runningSince: null, positionMs: inFirstHold * 1000 });
  });
});
