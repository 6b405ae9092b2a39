import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();
const stretch = "movement.half-kneeling-hip-flexor-stretch" as const;

describe("a session for a screen reader", () => {
  it("reads as clear instructions, one at a time, and nothing of ours talks over it", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await at.goTo(page, "/session/half-kneeling-hip-flexor-stretch");
    await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
    await at.button(page, t("app.next")).click();
    await at.setPain(page, 3);
    await at.button(page, t("session.begin")).click();
    await at.answerTo(page, t("sound.speaker"), t("sound.speaker.screenReader")).check();
    await page.evaluate(() => {
      const heard: string[] = [];
      const spoken: string[] = [];
      Object.assign(globalThis, { heard, spoken });
      const live = document.querySelector("main output")!;
      const note = () => {
        const text = live.textContent ?? "";
        if (text !== "" && heard.at(-1) !== text) heard.push(text);
      };
      new MutationObserver(note).observe(live, { childList: true, characterData: true, subtree: true });
      speechSynthesis.speak = (utterance) => spoken.push(utterance.text);
    });
    await page.clock.pauseAt(new Date("2026-11-22T10:00:00+01:00"));
    await at.button(page, t("session.start")).click();
    await page.clock.runFor(38_000);
    const tree = await page.locator("body").ariaSnapshot();
    const inOrder = [
      t("session.close"),
      t("session.move", { n: 1, total: 1 }),
      t("sound.headline"),
      t(`${stretch}.name`),
      t("session.sideBadge", { side: "left" }),
      `heading "${t(`${stretch}.phase.hold`)}" [level=1]`,
      t(`${stretch}.feel`),
      "timer",
      t("session.phases"),
      t("session.pause"),
      t("session.hurts"),
    ];
    const places = inOrder.map((part) => [part, tree.indexOf(part)] as const);
    expect(places.filter(([, place]) => place === -1)).toEqual([]);
    expect(places.map(([part]) => part)).toEqual(places.toSorted((a, b) => a[1] - b[1]).map(([part]) => part));
    // in small strides, as a screen reader has time to notice each
    for (let played = 0; played < 100_000 && !(await at.afterSession(page).isVisible()); played += 1000) {
      await page.clock.runFor(1000);
    }
    const { heard, spoken } = await page.evaluate(() => {
      const all = globalThis as unknown as { readonly heard: readonly string[]; readonly spoken: readonly string[] };
      return { heard: all.heard, spoken: all.spoken };
    });
    const side = [
      t(`${stretch}.phase.glide`),
      t(`${stretch}.phase.hold`),
      t(`${stretch}.cue.1`),
      t(`${stretch}.phase.back`),
    ];
    expect(heard).toEqual([
      t("position.half-kneeling.down"),
      `${t(`${stretch}.name`)}. ${t("side.left")}. ${t(`${stretch}.start`)}`,
      t("session.getReady"),
      ...side,
      `${t("session.switchSide")} ${t("side.right")}.`,
      ...side,
      `${t(`${stretch}.end`)} ${t("position.half-kneeling.up")}`,
    ]);
    expect(spoken).toEqual([]);
  });
});
