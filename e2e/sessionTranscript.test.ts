import type { MovementId } from "@ilio/care";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();
const stretchId = "half-kneeling-hip-flexor-stretch";
const stretch = `movement.${stretchId}` as const;
const rest = "movement.constructive-rest-90-90" as const;

/** A movement tried alone, waiting for its start, spoken by the screen reader; all that is given to it is written down. */
async function listening(movement: MovementId): Promise<Page> {
  const page = await app.visitWithPlan({ time: morning });
  await at.goTo(page, `/session/${movement}`);
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
  return page;
}

/** Lets time pass in small strides, as a screen reader has time to notice each; to the end where nothing else is said. */
async function play(page: Page, seconds = 400): Promise<void> {
  for (let n = 0; n < seconds && !(await at.afterSession(page).isVisible()); n++) await page.clock.runFor(1000);
}

const transcript = (page: Page) =>
  page.evaluate(() => {
    const all = globalThis as unknown as { readonly heard: readonly string[]; readonly spoken: readonly string[] };
    return { heard: all.heard, spoken: all.spoken };
  });

describe("a session for a screen reader", () => {
  it("reads as clear instructions, one at a time, and nothing of ours talks over it", async () => {
    const page = await listening(stretchId);
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
    await play(page);
    const { heard, spoken } = await transcript(page);
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
      t("session.over"),
    ]);
    expect(spoken).toEqual([]);
  });

  it("says half-way and where it is felt, that it waits and gets ready again, and how to get up", async () => {
    const page = await listening("constructive-rest-90-90");
    await play(page, 40);
    await at.button(page, t("session.pause")).press("Enter");
    await at.button(page, t("session.goOn")).press("Enter");
    await play(page);
    const { heard, spoken } = await transcript(page);
    const phase = t(`${rest}.phase.rest`);
    expect(heard).toEqual([
      t("position.supine.down"),
      `${t(`${rest}.name`)}. ${t(`${rest}.start`)}`,
      t("session.getReady"),
      phase,
      t("session.paused"),
      t("session.getReady"),
      phase,
      t(`${rest}.cue.1`),
      t("session.half"),
      t(`${rest}.feel`),
      `${t(`${rest}.end`)} ${t("position.supine.up")}`,
      t("session.over"),
    ]);
    expect(spoken).toEqual([]);
  });
});
