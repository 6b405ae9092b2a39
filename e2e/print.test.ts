import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

/** The room of the sheet on A4, CSS px: 210 × 297 mm less its margins of 11 and 10 mm. */
const a4 = { width: 710, height: 1047 };

async function openSheet(page: Page): Promise<void> {
  await at.goTo(page, "/plan");
  await at.link(page, t("print.link")).click();
  await at.heading(page, t("print.headline")).waitFor();
  await page.waitForFunction(() => {
    const movements = document.querySelectorAll("article ol > li").length;
    // all but the walk have pictures
    return document.querySelectorAll("article li:has(figure svg)").length === movements - 1;
  });
}

const pagesOf = async (page: Page, format: "A4" | "Letter"): Promise<number> =>
  ((await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;

describe("the plan on paper", () => {
  it.each(["light", "dark"] as const)("is black on white with every picture, and nothing is cut: %s", async (theme) => {
    const page = await app.visitWithPlan({ colorScheme: theme });
    await openSheet(page);
    await page.setViewportSize(a4);
    await page.emulateMedia({ media: "print", colorScheme: theme });
    const seen = await page.evaluate(() => {
      const colours = (place: string) => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector(place)!);
        return [color, backgroundColor];
      };
      const heights = [...document.querySelectorAll("article > *, article ol > li")]
        .filter(({ tagName }) => tagName !== "OL")
        .map((each) => each.getBoundingClientRect().height);
      const pictures = [...document.querySelectorAll("article figure svg")].map((each) => each.getBoundingClientRect());
      return {
        colours: [colours("html"), colours("article")],
        tallest: Math.max(...heights),
        wide: document.documentElement.scrollWidth,
        small: pictures.filter(({ width, height }) => width < 60 || height < 40).length,
        controls: [...document.querySelectorAll<HTMLElement>("header button, nav, h1, .btn")].filter(
          (each) => each.offsetParent !== null,
        ).length,
      };
    });
    expect(seen.colours).toEqual([
      ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
      ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
    ]);
    expect(seen).toMatchObject({ small: 0, controls: 0 });
    expect(seen.wide).toBeLessThanOrEqual(a4.width);
    // a piece that is never broken has to fit on one page
    expect(seen.tallest).toBeLessThan(a4.height);
    expect(await pagesOf(page, "A4")).toBe(2);
    expect(await pagesOf(page, "Letter")).toBe(2);
  });

  it("of a small plan is one page, and needs no network once the app is stored", async () => {
    const page = await app.visitWithPlan({ serviceWorkers: "allow" });
    await at.goTo(page, "/data");
    await page.locator("[data-offline=ready]").waitFor();
    await at.goTo(page, "/plan/fit");
    await at.answerTo(page, t("fitPage.minutes"), t("fitPage.minutes.5")).check();
    await at.button(page, t("app.save")).click();
    await page.context().setOffline(true);
    await openSheet(page);
    expect(await pagesOf(page, "A4")).toBe(1);
    expect(await pagesOf(page, "Letter")).toBe(1);
  });

  it("says so when pictures cannot be had, and keeps the words", async () => {
    const page = await app.visitWithPlan();
    await page.route("**/*.print.json", (route) => route.abort());
    await at.goTo(page, "/plan/print");
    await at.button(page, t("print.again")).waitFor();
    expect(await page.locator("article figure").count()).toBe(0);
    expect(await at.shown(page, "article ol")).toContain(t("movement.bridge.name"));
  });
});
