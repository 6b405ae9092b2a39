import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

type Control = "hip" | "knee" | "pelvis" | "back" | "chair" | "reach";
const slider = (page: Page, control: Control): Locator =>
  page.getByRole("slider", { name: t(`bodyPage.${control}`), exact: true });
const held = async (page: Page, control: Control): Promise<number> => Number(await slider(page, control).inputValue());
/** What the list says of a number. */
const number = (page: Page, name: "change" | "length" | "lever"): Promise<string | null> =>
  page
    .locator("dt", { hasText: t(`bodyPage.${name}`) })
    .locator("+ dd")
    .textContent();
const drawn = (page: Page): Promise<string> => page.getByRole("img").innerHTML();
/** The picture is that of the posture: no light lines stand over it any more. */
const settled = (page: Page): Promise<void> => page.locator("svg polyline").first().waitFor({ state: "detached" });

/** How far down the page the figure begins, px, wherever it is scrolled to. */
const topOf = (page: Page): Promise<number> =>
  page.getByRole("img").evaluate((figure) => figure.getBoundingClientRect().top + scrollY);

async function middleOf(page: Page, control: Control): Promise<readonly [x: number, y: number]> {
  const handle = page.locator(`[data-handle=${control}]`);
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error(`expected a handle for ${control}, got none.`);
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Pulls a handle with one finger. */
async function pull(page: Page, control: Control, dx: number, dy: number): Promise<void> {
  const [x, y] = await middleOf(page, control);
  const touch = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly { x: number; y: number }[]) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await send("touchStart", [{ x, y }]);
  for (const share of [0.3, 0.6, 1]) await send("touchMove", [{ x: x + share * dx, y: y + share * dy }]);
  await send("touchEnd", []);
  await touch.detach();
}

describe("the body page", () => {
  it("answers keys, mouse and touch, draws the body anew, and says where it came to rest", async () => {
    const page = await app.visit({ path: "/body", hasTouch: true });
    await at.heading(page, t("bodyPage.headline")).waitFor();
    await settled(page);
    const [standing, picture] = [await number(page, "length"), await drawn(page)];
    expect(picture).toContain("<path");

    await slider(page, "hip").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    expect(await slider(page, "hip").getAttribute("aria-valuetext")).toBe(
      t("bodyPage.hip.now", { way: "up", value: 3 }),
    );
    await page.keyboard.press("End");
    expect(await held(page, "hip")).toBe(120);
    expect(await number(page, "length")).not.toBe(standing);
    await settled(page);
    expect(await drawn(page)).not.toBe(picture);
    const change = await number(page, "change");
    await expect.poll(() => page.getByRole("status").textContent()).toContain(change);

    const [x, y] = await middleOf(page, "hip");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y + 50, { steps: 4 });
    await page.mouse.up();
    const pulled = await held(page, "hip");
    expect(pulled).toBeLessThan(110);
    await page.mouse.move(x, y);
    expect(await held(page, "hip")).toBe(pulled);

    await at.button(page, t("bodyPage.kind.sit")).tap();
    const chair = await held(page, "chair");
    await middleOf(page, "chair");
    const scrolled = await page.evaluate(() => scrollY);
    await pull(page, "chair", 0, 10);
    expect(await held(page, "chair")).toBeLessThan(chair);
    // a finger on a handle does not scroll the page
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    // what is said of a round back makes no room of its own, or the figure would slip from under the finger
    const before = await topOf(page);
    await pull(page, "back", 60, 40);
    await page.getByText(t("bodyPage.unsure", { what: "back" })).waitFor();
    expect(await topOf(page)).toBe(before);
    await pull(page, "reach", 120, 0);
    await page.getByText(t("bodyPage.stops.hands")).waitFor();
    expect(await held(page, "reach")).toBeLessThan(75);
  });

  it("keeps two postures in its link, and goes back to where one came from", async () => {
    const page = await app.visit({ path: "/lessons" });
    await at.link(page, t("lessons.body")).click();
    await at.heading(page, t("bodyPage.headline")).waitFor();
    await at.button(page, t("bodyPage.claim.leaning")).click();
    await page.getByRole("columnheader", { name: t("bodyPage.name.leaning") }).waitFor();
    await slider(page, "chair").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.url(), { timeout: 5000 })
      .toMatch(/#\/body\?a=sit,[\w,-]+&b=sit,[\w,-]+chair46,reach\d+$/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("row").first().waitFor();
    expect(await other.getByRole("cell").allTextContents()).toEqual(await page.getByRole("cell").allTextContents());
    expect(await held(other, "chair")).toBe(46);
    await page.goBack();
    await at.heading(page, t("lessons.headline")).waitFor();
  });

  it("is fetched, model and words and what draws, only when it is opened; the body in 3D only where one can draw it", async () => {
    const page = await app.visit({ path: "/lessons" });
    const fetched = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({ name }) => new URL(name).pathname.replace(/-[\w-]+\.js$/, ""))
          .filter((path) => /^\/assets\/(PosturePage|LivePosture|stagedMotion|body|draw\.worker)$/.test(path)),
      );
    await at.link(page, t("lessons.body")).waitFor();
    expect(await fetched()).toEqual([]);
    await at.link(page, t("lessons.body")).click();
    await at.heading(page, t("bodyPage.headline")).waitFor();
    await settled(page);
    expect((await fetched()).toSorted()).toEqual(["/assets/PosturePage", "/assets/body", "/assets/draw.worker"]);
  });
});
