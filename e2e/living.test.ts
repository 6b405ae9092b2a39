import { describe, expect, it } from "vitest";
import { addAxe } from "./axe.ts";
import { morning, newPage, phone } from "./browser.ts";
import { launch3d } from "./browser3d.ts";
import { inBrowser } from "./inBrowser.ts";
import { bodies, livingTour } from "./livingTour.ts";
import { problemsOn } from "./problemsOn.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser(launch3d);

describe("every screen with a living body", () => {
  it("has nothing that axe finds, light and dark, phone and desk, and fits", async () => {
    const page = await newPage(app.browser(), { viewport: phone, colorScheme: "light", bypassCSP: true });
    // drawn without a graphics card, at six sizes
    page.setDefaultTimeout(30_000);
    await addAxe(page);
    await page.clock.install({ time: new Date(morning) });
    const found: string[] = [];
    for await (const screen of livingTour(page, app.server().url)) {
      // what stands on these stands on the next one too
      if (screen === "living-movement" || screen === "living-posture") continue;
      found.push(...(await problemsOn(page)).map((problem) => `${screen}, ${problem}`));
    }
    expect(found).toEqual([]);
  }, 240_000);
});

describe("the posture page, where one can draw in 3D", () => {
  it("shows two living bodies that are turned together, follow their handles, and stand so in the link", async () => {
    const page = await app.visit({ viewport: phone, path: "/body" });
    await at.button(page, t("bodyPage.claim.leaning")).click();
    await bodies(page, 2);
    expect(await page.locator("canvas:not([aria-hidden=true])").count()).toBe(0);

    const handle = page.locator("[data-handle=chair]");
    await handle.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await handle.boundingBox())!;
    const chair = page.getByRole("slider", { name: t("bodyPage.chair"), exact: true });
    const before = Number(await chair.inputValue());
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 + 24, { steps: 4 });
    await page.mouse.up();
    expect(Number(await chair.inputValue())).toBeLessThan(before);

    await at.button(page, t("movementPage.body.turnRight")).click();
    await expect.poll(() => page.url()).toMatch(/&see=-?\d+,\d+,1,window$/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await bodies(other, 2);
    expect(other.url()).toBe(page.url());
    // the view is one of its own, on this page as on the other
    const view = (on: typeof page) => on.getByLabel(t("movementPage.body.view")).inputValue();
    expect(await view(other)).toBe(await view(page));
  }, 120_000);
});
