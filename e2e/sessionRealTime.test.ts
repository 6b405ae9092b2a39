import { assess, limitsFor, planItem, sessionSteps, timelineOf } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { launch3d } from "./browser3d.ts";
import { inBrowser } from "./inBrowser.ts";
import { cuesGiven, lengthsTold, listenToCues, listenToLengths } from "./player.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser(launch3d);

/** The steps of one movement tried alone, as the person of the tests gets it: worked out here, not read from the page. */
function stepsOfTry() {
  const limits = limitsFor({}, assess({}, "2026-11-22"));
  return sessionSteps([planItem("edge-of-bed-stretch", "other-instead", limits, "left")], "first");
}

describe("a session in real time, with the living body", () => {
  it("gives every cue of two minutes in order and at its time while the body moves, and ends by itself", async () => {
    const page = await app.visitWithPlan({ reducedMotion: "no-preference", viewport: { width: 320, height: 568 } });
    await at.goTo(page, "/session/edge-of-bed-stretch");
    await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
    await at.button(page, t("app.next")).click();
    await at.setPain(page, 3);
    await at.button(page, t("session.begin")).click();
    await at.timer(page).waitFor();
    await page.locator('[data-shown="true"] canvas').waitFor();
    await Promise.all([listenToCues(page), listenToLengths(page)]);
    await at.button(page, t("session.start")).click();
    await at.afterSession(page).waitFor({ timeout: 150_000 });
    // it sits down from standing; lets a leg hang until the psoas is as long again, on each side; lies flat, sits and stands
    const times = new Set(stepsOfTry().map(({ side, set, repetition }) => `${side} ${set} ${repetition}`)).size;
    expect(await lengthsTold(page)).toEqual([
      ...Array.from({ length: 2 + times }, () => ["same", "shorter"]).flat(),
      "same",
    ]);
    const given = await cuesGiven(page);
    const wanted = timelineOf(stepsOfTry());
    const begun = given[0]!.dueAt;
    const line = (ms: number, kind: string, key: string) => `${Math.round(ms)} ${kind} ${key}`;
    expect(given.map(({ dueAt, kind, key }) => line(dueAt - begun, kind, key))).toEqual(
      wanted.map(({ atMs, kind, key }) => line(atMs, kind, key)),
    );
    expect(given.filter((cue) => cue.at < cue.dueAt - 1)).toEqual([]);
    const late = given.map((cue) => cue.at - cue.dueAt).toSorted((a, b) => a - b);
    console.log(`lateness of ${late.length} cues: p95 ${late[Math.floor(late.length * 0.95)]!.toFixed(1)} ms`);
  }, 240_000);
});
