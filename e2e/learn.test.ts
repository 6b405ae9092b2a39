import { describe, expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

describe("what is said, and what is known", () => {
  it("comes with its words only when it is opened, leads to a claim, to the drawn body and back to the list as it was", async () => {
    const page = await app.visit({ path: "/lessons" });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname.replace(/-[\w-]+\.js$/, "")));
    await at.link(page, t("lessons.learn")).waitFor();
    expect(fetched.filter((path) => /LearnPages|claims/.test(path))).toEqual([]);
    await at.link(page, t("lessons.learn")).click();
    await at.heading(page, t("learnPage.headline")).waitFor();
    expect(fetched.filter((path) => /LearnPages$/.test(path))).toHaveLength(1);

    const topic = page.locator("details", { hasText: t("learnPage.topic.sitting") });
    await topic.locator("summary").focus();
    await page.keyboard.press("Enter");
    const leaning = page.getByRole("link", { name: t("claim.leaning-forward.said") });
    await leaning.focus();
    await page.keyboard.press("Enter");
    await at.heading(page, t("claim.leaning-forward.said")).waitFor();
    await at.link(page, t("claimPage.model.compare")).click();
    await at.heading(page, t("bodyPage.headline")).waitFor();
    await at.button(page, t("bodyPage.claim.leaning")).waitFor();
    expect(await at.button(page, t("bodyPage.claim.leaning")).getAttribute("aria-pressed")).toBe("true");

    await at.button(page, t("app.back")).click();
    await at.heading(page, t("claim.leaning-forward.said")).waitFor();
    await page.getByRole("link", { name: t("claim.sit-back-feet-flat.said") }).click();
    await at.heading(page, t("claim.sit-back-feet-flat.said")).waitFor();
    await at.button(page, t("app.back")).click();
    await at.heading(page, t("learnPage.headline")).waitFor();
    await leaning.waitFor();
    await at.button(page, t("app.back")).click();
    await at.heading(page, t("lessons.headline")).waitFor();
  });
});
