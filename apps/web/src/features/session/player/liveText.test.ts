// @vitest-environment jsdom
import { assess, heard, limitsFor, newRun, planItem, pressed, type Run, sessionSteps, viewAt } from "@ilio/care";
import type { PlayerV1 } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { words as app } from "../../../app/inApp.fixture.tsx";
import { liveText } from "./liveText.ts";

const words = await (await app.withPart("session")).withPart("phases");
const { t } = words;
const sound: PlayerV1 = { level: "full", loudness: 80, speaker: "screenReader", hidden: "goOn" };
const steps = sessionSteps(
  [planItem("bridge", "other-instead", limitsFor({}, assess({}, "2026-11-22")), "left")],
  "usual",
);

/** A bridge as it stands `seconds` after its start, looked at each second. */
function playedFor(seconds: number): Run {
  let run = pressed(newRun(steps), { type: "goOn" }, 0);
  for (let now = 0; now <= seconds * 1000; now += 1000) ({ run } = heard(run, now));
  return run;
}

function said(run: Run, now: number, settings = sound, changes: readonly string[] = []): string {
  return liveText({ run, view: viewAt(run, now), now, settings, isStarted: true }, changes, words);
}

describe("what a screen reader is given", () => {
  it("is nothing while Ilio speaks itself, and before the start", () => {
    expect(said(playedFor(31), 31_000, { ...sound, speaker: "ilio" })).toBe("");
    const run = newRun(steps);
    const still = { run, view: viewAt(run, 0), now: 0, settings: sound, isStarted: false };
    expect(liveText(still, [], words)).toBe("");
  });

  it("names the movement and says what is changed for the person, once", () => {
    expect(said(playedFor(16), 16_000, sound, ["low-lift"])).toBe(
      `${t("movement.bridge.name")}. ${t("movement.bridge.start")} ${t("change.low-lift")}`,
    );
    expect(said(playedFor(31), 31_000, sound, ["low-lift"])).toBe(t("movement.bridge.phase.lift"));
  });

  it.each(["cues", "beeps", "silent"] as const)("is only what to do next where %s was chosen", (level) => {
    const rest = 39;
    expect(said(playedFor(rest), rest * 1000)).toBe(t("session.restNow"));
    expect(said(playedFor(rest), rest * 1000, { ...sound, level })).toBe("");
    expect(said(playedFor(31), 31_000, { ...sound, level })).toBe(t("movement.bridge.phase.lift"));
  });

  it("says that it waits, why, and that it is over", () => {
    const run = playedFor(31);
    expect(said(pressed(run, { type: "wait", why: "person" }, 31_000), 32_000)).toBe(t("session.paused"));
    expect(said(pressed(run, { type: "wait", why: "hidden" }, 31_000), 32_000)).toBe(t("session.waits.hidden"));
    expect(said(playedFor(1200), 1200_000)).toBe(t("session.over"));
  });
});
