import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

type Joint = "hip" | "knee" | "back";
const slider = (page: Page, joint: Joint): Locator =>
  page.getByRole("slider", { name: t(`bodyPage.${joint}`), exact: true });
/** What the list says of a number. */
const number = (page: Page, name: "change" | "length" | "lever"): Promise<string | null> =>
  page
    .locator("dt", { hasText: t(`bodyPage.${name}`) })
    .locator("+ dd")
    .textContent();
const drawn = (page: Page): Promise<string> => page.getByRole("img").innerHTML();

/** Where on a slider's track this share of it is, in px of the screen. */
async function spotOn(track: Locator, share: number): Promise<readonly [x: number, y: number]> {
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error("spotOn: expected a slider on the screen, got none.");
  return [box.x + share * box.width, box.y + box.height / 2];
}

describe("the body page", () => {
  it("answers keys, mouse and touch, and says where a slider came to rest", async () => {
    const page = await app.visit({ path: "/body", hasTouch: true });
    await at.heading(page, t("bodyPage.headline")).waitFor();
    const [standing, picture] = [await number(page, "length"), await drawn(page)];

    await slider(page, "hip").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    expect(await slider(page, "hip").getAttribute("aria-valuetext")).toBe(
      t("bodyPage.hip.now", { way: "up", degrees: 15 }),
    );
    expect(await number(page, "length")).not.toBe(standing);
    expect(await drawn(page)).not.toBe(picture);
    await page.keyboard.press("End");
    expect(await slider(page, "hip").inputValue()).toBe("120");
    const change = await number(page, "change");
    await expect.poll(() => page.getByRole("status").textContent()).toContain(change);

    await page.mouse.click(...(await spotOn(slider(page, "knee"), 0.5)));
    expect(await slider(page, "knee").inputValue()).toBe("60");
    expect(await number(page, "change")).toBe(change);

    await page.touchscreen.tap(...(await spotOn(slider(page, "back"), 0.1)));
    await page.getByText(t("bodyPage.unsure"), { exact: true }).waitFor();
    expect(await number(page, "change")).not.toBe(change);

    await at.button(page, t("bodyPage.posture.lunge")).tap();
    expect(await number(page, "change")).toBe(t("bodyPage.change.now", { way: "longer", percent: 3 }));
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await slider(page, "hip").inputValue()).toBe("90");
    await at.button(page, t("bodyPage.reset")).click();
    expect(await number(page, "length")).toBe(standing);
  });

  it("is fetched, model and words, only when it is opened", async () => {
    const page = await app.visit({ path: "/lessons" });
    const fetched: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") fetched.push(new URL(request.url()).pathname);
    });
    await at.link(page, t("lessons.body")).click();
    await at.heading(page, t("bodyPage.headline")).waitFor();
    expect(fetched.map((path) => path.replace(/-[\w-]+\.js$/, "")).toSorted()).toEqual([
      "/assets/BodyPage",
      "/assets/body",
    ]);
  });
});
