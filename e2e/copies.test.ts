import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addAxe, violations } from "./axe.ts";
import { morning } from "./browser.ts";
import { eventsOf, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { sideways, smallTargets } from "./layout.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();
const visit = () => app.visitWithPlan({ time: morning, bypassCSP: true });
const day = (number: number) => new Date(Date.parse(morning) + number * 86_400_000);
const longDay = (number: number) =>
  day(number).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Berlin" });
const said = (page: Page, text: string) => page.locator("output").filter({ hasText: text });

/** Opens Today on a later day. */
async function todayOn(page: Page, number: number): Promise<void> {
  await page.clock.setSystemTime(day(number));
  await page.goto(`${app.server().url}/#/`);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function toData(page: Page): Promise<void> {
  await at.goTo(page, "/data");
  await at.heading(page, t("data.headline")).waitFor();
}

async function downloadOf(page: Page, label: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), at.button(page, label).click()]);
  return download;
}

/** Nothing for axe, no small target, no sideways scroll on a narrow phone. */
async function expectTidy(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize(size);
}

/** Every value in every store of the browser, as text. */
const everythingStored = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => {
    const found: Record<string, unknown> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store);
        for (const method of ["getAllKeys", "getAll"] as const) {
          found[`${name} ${store} ${method}`] = await new Promise((resolve, reject) => {
            const request = objects[method]();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error!);
          });
        }
      }
      db.close();
    }
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const [local, session] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    return { ...found, local, session, files, cookies: document.cookie, caches: await caches.keys() };
  });

describe("the record is guarded", () => {
  it("the browser is asked to keep it after the first check-in, and its answer is shown", async () => {
    const page = await visit();
    await page.evaluate(() => {
      const { storage } = navigator;
      Object.assign(globalThis, { asked: 0, isKept: false });
      const seen = globalThis as unknown as { asked: number; isKept: boolean };
      storage.persist = async () => {
        seen.asked++;
        seen.isKept = true;
        return true;
      };
      storage.persisted = async () => seen.isKept;
      storage.estimate = async () => ({ usage: 900e6, quota: 1000e6 });
    });
    const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
    await toData(page);
    await page.getByText(t("keep.mayBeCleared")).waitFor();
    expect(await at.shown(page)).toContain(t("keep.nearlyFull.what"));
    expect(await at.shown(page)).toContain(t("keep.room", { megabytes: 900 }));
    expect(await asked()).toBe(0);
    for (const nrs of [3, 4]) {
      await at.goTo(page, "/check-in");
      await at.fillCheckIn(page, { nrs });
      await at.button(page, t("app.save")).click();
      await at.link(page, t("keep.nearlyFull.link")).waitFor();
      await page.waitForFunction(() => (globalThis as unknown as { asked: number }).asked > 0);
    }
    expect(await asked()).toBe(1);
    await toData(page);
    await page.getByText(t("keep.kept")).waitFor();
  });

  it("a copy is offered after a week, put off for three days, and saved with its day in the name", async () => {
    const page = await visit();
    await addAxe(page);
    const offer = page.getByRole("heading", { name: t("copy.offer"), exact: true });
    await toData(page);
    await page.getByText(t("copy.never")).waitFor();
    await todayOn(page, 6);
    await at.link(page, t("plan.start")).waitFor();
    expect(await offer.count()).toBe(0);
    await todayOn(page, 7);
    await offer.waitFor();
    await expectTidy(page);
    await at.button(page, t("copy.later")).click();
    await said(page, t("copy.later.done", { days: 3 })).waitFor();
    expect(await offer.count()).toBe(0);
    await todayOn(page, 9);
    await at.link(page, t("plan.start")).waitFor();
    expect(await offer.count()).toBe(0);
    await todayOn(page, 10);
    await offer.waitFor();
    const download = await downloadOf(page, t("data.save"));
    expect(download.suggestedFilename()).toBe("ilio-record-2026-12-02.json");
    await said(page, t("data.saved")).waitFor();
    const count = eventsOf(await readFile(await download.path(), "utf8")).length;
    expect(count).toBeGreaterThan(0);
    await toData(page);
    await page.getByText(t("copy.last", { day: longDay(10), fresh: 0 })).waitFor();
    await at.answerTo(page, t("data.look"), t("data.look.dark")).click();
    await page.getByText(t("copy.last", { day: longDay(10), fresh: 1 })).waitFor();
    await todayOn(page, 39);
    expect(await offer.count()).toBe(0);
    await todayOn(page, 40);
    await offer.waitFor();
  });
});

describe("erasing everything", () => {
  it("leaves nothing but its time, in no tab, and a copy from before comes back only after a yes", async () => {
    const page = await visit();
    const copy = await saveCopy(page);
    const { length } = eventsOf(copy);
    const other = await page.context().newPage();
    await at.open(other, app.server().url);
    await at.link(other, t("plan.start")).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isBefore: true }));
    await at.button(page, t("data.erase")).click();
    expect(await at.shown(page, "dialog")).toContain(t("data.erase.stays"));
    await at.button(page, t("data.erase.yes")).click();
    // a new page: what the old one had in memory went with it
    await page.waitForFunction(() => !("isBefore" in globalThis));
    for (const tab of [page, other]) await tab.getByRole("link", { name: t("door.plan") }).waitFor();
    const stored = await everythingStored(page);
    const filled = Object.entries(stored).filter(([, value]) => Object.keys(value as object).length > 0);
    expect(filled).toEqual([
      ["ilio meta getAllKeys", ["erased"]],
      ["ilio meta getAll", [expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z/)]],
    ]);

    expect(await bringBackOld(page, copy, t("data.old.no"), length)).toBe(t("data.old.left"));
    await page.getByText(t("data.count", { count: 0 })).waitFor();
    const brought = await bringBackOld(page, copy, t("data.old.yes"), length);
    expect(brought).toBe(t("data.brought", { added: length, alreadyThere: 0 }).trim());
    expect(await saveCopy(page)).toBe(copy);
  });

  async function bringBackOld(page: Page, copy: string, answer: string, count: number): Promise<string> {
    await toData(page);
    await page
      .getByLabel(t("data.bring"))
      .setInputFiles({ name: "ilio-record.json", mimeType: "application/json", buffer: Buffer.from(copy) });
    const sheet = page.getByRole("dialog", { name: t("data.old"), exact: true });
    await sheet.getByText(t("data.old.ask", { count })).waitFor();
    await at.button(page, answer).click();
    const output = page.locator("output").first();
    await output.filter({ hasText: /\S/ }).waitFor();
    await output.filter({ hasText: t("data.reading") }).waitFor({ state: "detached" });
    return ((await output.textContent()) ?? "").trim();
  }
});

describe("damaged entries", () => {
  it("are named, saved, and let go only after a yes", async () => {
    const page = await visit();
    await addAxe(page);
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("ilio");
        request.onsuccess = () => resolve(request.result);
      });
      const tx = db.transaction("rows", "readwrite");
      const cursor = tx.objectStore("rows").openCursor();
      cursor.onsuccess = () => cursor.result?.update((cursor.result.value as Uint8Array).slice(0, 12));
      await new Promise<void>((resolve) => {
        tx.oncomplete = () => resolve();
      });
      db.close();
    });
    await page.reload();
    await toData(page);
    await page.getByText(t("data.damaged", { count: 1 })).waitFor();
    expect(await at.button(page, t("data.damaged.letGo")).count()).toBe(0);
    const download = await downloadOf(page, t("data.damaged.save"));
    expect(download.suggestedFilename()).toBe("ilio-damaged-2026-11-22.json");
    expect(await readFile(await download.path(), "utf8")).toContain("ilio-set-aside/1");
    await page.reload();
    await downloadOf(page, t("data.damaged.save"));
    await at.button(page, t("data.damaged.letGo")).click();
    await expectTidy(page);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("data.damaged.letGo"), exact: true })
      .click();
    await said(page, t("data.damaged.gone")).waitFor();
    expect(await at.button(page, t("data.damaged.save")).count()).toBe(0);
  });
});

describe("a file kept up to date", () => {
  const name = "kept.json";

  /** A real file of the browser stands in for one of the person's: what chooses it is stubbed, what writes it is not. */
  const stubPicker = (page: Page) =>
    page.addInitScript((file) => {
      const choose = async () => (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
      Object.assign(globalThis, { showSaveFilePicker: choose });
      const { queryPermission } = FileSystemHandle.prototype as unknown as { queryPermission: () => Promise<string> };
      const ask = async function query(this: FileSystemHandle) {
        return sessionStorage.getItem("asks") === null ? queryPermission.call(this) : "prompt";
      };
      Object.assign(FileSystemHandle.prototype, { queryPermission: ask });
    }, name);
  const held = (page: Page): Promise<string> =>
    page.evaluate(
      async (file) =>
        (await (await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true })).getFile()).text(),
      name,
    );

  async function checkIn(page: Page, nrs: number): Promise<void> {
    await at.goTo(page, "/check-in");
    await at.fillCheckIn(page, { nrs });
    await at.button(page, t("app.save")).click();
    await at.heading(page, t("checkIn.pain")).waitFor({ state: "detached" });
  }

  /** As when another app comes to the front. */
  const hide = (page: Page) =>
    page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });

  async function changed(page: Page, text: string): Promise<void> {
    await page.evaluate(
      async ([file, content]) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(file!, { create: true });
        const writing = await handle.createWritable();
        await writing.write(content!);
        await writing.close();
      },
      [name, text],
    );
  }

  it("is chosen once, written when something is new and a day has passed, and never over someone else's", async () => {
    const page = await visit();
    await addAxe(page);
    await stubPicker(page);
    await page.reload();
    await toData(page);
    await at.button(page, t("copy.file.choose")).click();
    await said(page, t("copy.written")).waitFor();
    await page.getByText(t("copy.file.wrote", { day: longDay(0), time: "09:40" })).waitFor();
    await expectTidy(page);
    const first = await saveCopy(page);
    expect(await held(page)).toBe(first);

    // on the next day, as soon as the app goes into the background
    await checkIn(page, 4);
    expect(await held(page)).toBe(first);
    await page.clock.setSystemTime(day(1));
    await hide(page);
    await expect.poll(() => held(page)).not.toBe(first);
    expect(eventsOf(await held(page)).at(-1)?.payload.nrs).toBe(4);

    // when the browser wants to be asked, Today offers one tap
    await checkIn(page, 5);
    await page.evaluate(() => sessionStorage.setItem("asks", "yes"));
    await todayOn(page, 8);
    await at.button(page, t("copy.file.write")).click();
    await said(page, t("copy.written")).waitFor();
    expect(eventsOf(await held(page)).at(-1)?.payload.nrs).toBe(5);
    await page.evaluate(() => sessionStorage.removeItem("asks"));

    // what someone else has written stays, and it is said
    await checkIn(page, 6);
    await changed(page, "mine");
    await todayOn(page, 9);
    await page.getByText(t("copy.problem.changed")).waitFor();
    expect(await held(page)).toBe("mine");

    // moved away
    await page.evaluate(async (file) => (await navigator.storage.getDirectory()).removeEntry(file), name);
    await toData(page);
    await at.button(page, t("copy.file.write")).click();
    await said(page, t("copy.problem.gone")).waitFor();
    await at.button(page, t("copy.file.stop")).click();
    await said(page, t("copy.stopped")).waitFor();
    await page.getByText(t("copy.file.what")).waitFor();
  });
});
