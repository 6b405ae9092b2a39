import { describe, expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

describe("the page of a movement", () => {
  it("is fetched with its words only when it is opened, draws its steps, and goes back to where one came from", async () => {
    const page = await app.visit({ path: "/lessons" });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname.replace(/-[\w-]+\.js$/, "")));
    await at.link(page, t("movements.link")).click();
    await page.locator("main li svg").first().waitFor();
    expect(fetched).toContain("/figures/icons.json");
    expect(fetched.filter((path) => /^\/figures\/(?!icons)|MovementPage$/.test(path))).toEqual([]);

    await page.getByRole("link", { name: t("movement.marching-bridge.name") }).click();
    await page.getByText(t("movementPage.notLikeThis")).first().waitFor();
    const steps = page.getByRole("list", { name: t("movementPage.stills") }).getByRole("button");
    expect(await steps.count()).toBe(5);
    await steps.nth(2).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("status").textContent()).toContain(t("movement.marching-bridge.phase.march"));
    const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);

    await at.button(page, t("app.back")).click();
    await at.heading(page, t("movementsPage.headline")).waitFor();
    await at.button(page, t("app.back")).click();
    await at.heading(page, t("lessons.headline")).waitFor();
  });

  it("plays nothing for a person who asked for less motion, and a wrong address leads on", async () => {
    const page = await app.visit({ path: "/movements/bridge", reducedMotion: "reduce" });
    await at.button(page, t("movementPage.on")).waitFor();
    expect(await at.button(page, t("movementPage.play")).count()).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await at.button(page, t("movementPage.play")).waitFor();

    for (const wrong of ["/movements/handstand", "/movements/%zz"]) {
      await at.goTo(page, wrong);
      await at.heading(page, t("movementPage.none")).waitFor();
    }
    await at.link(page, t("movements.link")).click();
    await at.heading(page, t("movementsPage.headline")).waitFor();
  });
});
