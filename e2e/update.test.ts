import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addAxe, violations } from "./axe.ts";
import { desk, newPage, phone } from "./browser.ts";
import { saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { sideways, smallTargets } from "./layout.ts";
import { deploy } from "./nextBuild.ts";
import { secondsLeft } from "./session.ts";
import { startStaticHost } from "./staticHost.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

const looks = [
  [phone, "dark"],
  [desk, "light"],
  [phone, "light"],
] as const;

/** What is wrong with a screen: phone and desk, light and dark, and on a narrow phone. */
async function problemsOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)));
  }
  found.push(...(await smallTargets(page)));
  await page.setViewportSize({ width: 320, height: 640 });
  if ((await sideways(page)) > 0) found.push("sideways at 320 px");
  await page.setViewportSize(phone);
  return found;
}

async function visitWithAxe(options: Parameters<typeof newPage>[1] = {}): Promise<Page> {
  const page = await newPage(app.browser(), { bypassCSP: true, ...options });
  await addAxe(page);
  return page;
}

/** Is there on a page of the next build: its script has another name. */
const nextBuild = (page: Page) => page.locator('script[src$="-next.js"]').first();

/** Lets the browser look for a new version and waits until one is stored and waits. */
const findNext = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    await new Promise<void>((resolve) => {
      if (worker === null) resolve();
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed") resolve();
      });
    });
    if (registration.waiting === null) throw new Error("findNext: expected a worker that waits, got none.");
  });

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** The page leaves the foreground. */
const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });

describe("a newer version", () => {
  it("waits for the end of a session, is offered then, and takes over with the record as it was", async () => {
    const deployed = await deploy();
    const host = await startStaticHost("/", deployed.folder);
    const url = host.url.replace(/\/$/, "");
    try {
      const page = await visitWithAxe();
      await at.open(page, url);
      await at.walkToAnswer(page);
      await at.goTo(page, "/data");
      await page.locator("[data-offline=ready]").waitFor();
      const offer = page.getByText(t("update.waiting"));
      expect(await offer.count()).toBe(0);
      const other = await page.context().newPage();
      await at.open(other, url);

      await at.goTo(page, "/");
      await at.walkToPlayer(page);
      await deployed.deployNext();
      await findNext(page);
      await at.button(page, t("session.start")).click();
      const before = await secondsLeft(page);
      await expect.poll(() => secondsLeft(page)).toBeLessThan(before);
      expect(await offer.count()).toBe(0);

      await at.goTo(other, "/session");
      await at.heading(other, t("session.elsewhere")).waitFor();
      await at.goTo(other, "/");
      await at.button(other, t("update.waiting.do")).click();
      await other.getByText(t("update.inSession")).waitFor();
      expect(await problemsOn(other)).toEqual([]);
      expect(await isWaiting(page)).toBe(true);
      expect([await nextBuild(page).count(), await nextBuild(other).count()]).toEqual([0, 0]);

      await at.button(page, t("session.close")).click();
      await at.afterSession(page).waitFor();
      const copy = await saveCopy(page);
      await offer.waitFor();
      expect(await problemsOn(page)).toEqual([]);
      await at.goTo(page, "/");
      await at.button(page, t("update.waiting.do")).click();
      await nextBuild(page).waitFor({ state: "attached" });
      await at.link(page, t("plan.start")).waitFor();
      expect([await isWaiting(page), await offer.count()]).toEqual([false, 0]);
      expect(await saveCopy(page)).toBe(copy);

      await other.getByText(t("update.swapped")).waitFor();
      expect(await nextBuild(other).count()).toBe(0);
      await hide(other);
      await nextBuild(other).waitFor({ state: "attached" });
    } finally {
      await host.stop();
      await deployed.remove();
    }
  });

  it("that has taken a part of the older page away leads to a reload", async () => {
    const page = await visitWithAxe({ serviceWorkers: "block" });
    await page.route(/\/later-/, (route) => route.fulfill({ status: 404 }));
    await at.open(page, app.server().url, "/data");
    await at.heading(page, t("problem.missing.headline")).waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await page.unroute(/\/later-/);
    await at.button(page, t("problem.reload")).click();
    await at.heading(page, t("data.headline")).waitFor();
  });
});

/** Opens the database of the app in a page without the app, and keeps it open. */
async function holdRecord(page: Page, version: number): Promise<void> {
  await page.goto(`${app.server().url}/icon.svg`);
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("ilio", wanted);
        opening.onerror = () => reject(new Error("holdRecord: expected the record to open."));
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      }),
    version,
  );
}

const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

describe("two layouts of the record", () => {
  it("the older tab says that it can store nothing, keeps what is typed, and asks to reload", async () => {
    const page = await visitWithAxe({ serviceWorkers: "block" });
    await at.open(page, app.server().url, "/find/age");
    const year = page.getByLabel(t("age.label"));
    await year.fill("1985");
    const other = await page.context().newPage();
    await holdRecord(other, 99);
    const banner = page.getByRole("alert");
    await banner.getByText(t("problem.outdated")).waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await at.button(page, t("app.next")).click();
    expect([await year.inputValue(), await banner.getByText(t("problem.outdated")).count()]).toEqual(["1985", 1]);

    await banner.getByRole("button", { name: t("problem.reload") }).click();
    await at.heading(page, t("cannotOpen.newer.headline")).waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await Promise.all([page.waitForEvent("load"), at.button(page, t("problem.reload")).click()]);
    await at.heading(page, t("cannotOpen.newer.headline")).waitFor();
  });

  it("the newer tab says what it waits for, and goes on by itself", async () => {
    const page = await visitWithAxe({ serviceWorkers: "block" });
    const older = await page.context().newPage();
    await holdRecord(older, 1);
    await at.open(page, app.server().url);
    await at.heading(page, t("cannotOpen.blocked.headline")).waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await letGo(older);
    await at.heading(page, t("start.headline")).waitFor();
  });
});
