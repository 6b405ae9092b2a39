import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();
/** Words a minute of a slow reader, and seconds to find and press one button. */
const pace = 200;
const tap = 2;

const countWords = (text: string): number => text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
const wordsOn = async (page: Page): Promise<number> => countWords(await at.shown(page, "body"));

async function toWho(page: Page): Promise<void> {
  await page.getByRole("link", { name: t("door.now") }).click();
  await at.answerEmergencyNone(page);
  await at.heading(page, t("who.headline")).waitFor();
}

describe("it hurts now", () => {
  it("reaches a position of ease within 60 seconds of reading and tapping", async () => {
    const page = await app.visit();
    const first = await wordsOn(page);
    await page.getByRole("link", { name: t("door.now") }).click();
    await at.heading(page, t("check.headline")).waitFor();
    const emergency = await wordsOn(page);
    await at.answerEmergencyNone(page);
    await at.heading(page, t("who.headline")).waitFor();
    const who = await wordsOn(page);
    await at.link(page, t("who.none")).click();
    const name = t("movement.constructive-rest-90-90.name");
    await at.heading(page, name).waitFor();
    const start = t("movement.constructive-rest-90-90.start");
    expect(await at.shown(page)).toContain(start);
    const position = countWords(`${name} ${start}`);

    const seconds = ((first + emergency + who + position) / pace) * 60 + 3 * tap;
    console.log(
      `it hurts now: ${first} + ${emergency} + ${who} + ${position} words and 3 taps: ${seconds.toFixed(1)} s`,
    );
    expect(seconds).toBeLessThanOrEqual(60);
    expect(first).toBeLessThanOrEqual(45);
    expect(emergency).toBeLessThanOrEqual(100);
  });

  it("gives someone under 18 kind advice and no position", async () => {
    const page = await app.visit();
    await toWho(page);
    await at.link(page, t("who.under18")).click();
    await at.heading(page, t("young.headline")).waitFor();
    const text = await at.shown(page, "body");
    for (const position of ["constructive-rest-90-90", "side-lying-rest"]) {
      expect(text).not.toContain(word(`movement.${position}.name`));
    }
  });

  it("has everyone who says anything but none of these lie on the side", async () => {
    const page = await app.visit();
    await toWho(page);
    for (const who of ["pregnant", "newHipOrOperation", "notSure"]) {
      await at.goTo(page, "/now/who");
      await at.link(page, word(`who.${who}`)).click();
      await at.heading(page, t("movement.side-lying-rest.name")).waitFor();
      expect(await at.shown(page)).toContain(t("movement.side-lying-rest.start"));
      expect(await at.shown(page, "body")).not.toContain(t("movement.constructive-rest-90-90.start"));
    }
  });

  it("gives no position for an address that names someone under 18 or no one", async () => {
    const page = await app.visit();
    await toWho(page);
    for (const who of ["anything", "__proto__"]) {
      await at.goTo(page, `/now/position/${who}`);
      await at.heading(page, t("who.headline")).waitFor();
    }
    await at.goTo(page, "/now/position/under18");
    await at.heading(page, t("young.headline")).waitFor();
    expect(ofType(await saveCopy(page), "relief/1")).toEqual([]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("asks the emergency rows before any position, whatever the address", async () => {
    const page = await app.visit({ path: "/now/position/none" });
    await at.heading(page, t("check.headline")).waitFor();
    expect(await at.shown(page, "body")).not.toContain(t("movement.constructive-rest-90-90.start"));
  });
});
