import type { Browser, BrowserContext, JSHandle, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launch } from "./browser.ts";
import { copyOf, recordedElsewhere } from "./recordPage/copies.ts";
import { openFirstLayout } from "./recordPage/firstLayout.ts";
import { expectSound, exportedIn, inspect } from "./recordPage/inspect.ts";
import type { OpenedRecord } from "./recordPage/page.ts";
import { serveRecordPage } from "./recordPage/serveRecordPage.ts";
import type { Server } from "./server.ts";

const now = Date.UTC(2027, 3, 10, 8);
const later = Date.UTC(2027, 7, 10, 8);

let browser: Browser;
let host: Server;
let profile: BrowserContext;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serveRecordPage()]);
});
beforeEach(async () => {
  profile = await browser.newContext();
});
afterEach(() => profile.close());
afterAll(() => Promise.all([browser.close(), host.stop()]));

/** Another tab of the same profile. */
async function newTab(): Promise<Page> {
  const page = await profile.newPage();
  await page.goto(host.url);
  return page;
}

const openIn = (page: Page, seed: number, ms = now): Promise<JSHandle<OpenedRecord>> =>
  page.evaluateHandle((options) => recordPage.openSeeded(options), { seed, ms });

const writeMany = (tab: JSHandle<OpenedRecord>, from: number, count: number) =>
  tab.evaluate(
    async ({ record }, [first, length]) => {
      let next = 0;
      const lane = async (): Promise<void> => {
        while (next < length) {
          const i = next++;
          await record.append("check-in/2", { nrs: i % 11, areas: [], effort: "easy", note: `${first + i}` });
        }
      };
      // several at once, and not all, so that the other tab gets its turn
      await Promise.all(Array.from({ length: 5 }, lane));
    },
    [from, count] as const,
  );

/** What a tab shows, as soon as it shows this many events. */
const shown = (tab: JSHandle<OpenedRecord>, count: number) =>
  tab.evaluate(async ({ record }, expected) => {
    await new Promise<void>((resolve) => {
      const look = () => record.count() === expected && resolve();
      record.subscribe(look);
      look();
    });
    return { count: record.count(), state: record.state() };
  }, count);

const notesIn = (copy: string) =>
  exportedIn(copy)
    .map(({ payload }) => Number(payload?.note))
    .sort((a, b) => a - b);

describe("two tabs on one record", () => {
  it("share one device and number 1,000 interleaved events without a gap or a double", async () => {
    const pages = [await newTab(), await newTab()] as const;
    const [one, two] = [await openIn(pages[0], 1), await openIn(pages[1], 2)];
    // neither begins in earnest before the other has
    await Promise.all([writeMany(one, 0, 1), writeMany(two, 500, 1)]);
    await Promise.all([shown(one, 2), shown(two, 2)]);
    await Promise.all([writeMany(one, 1, 499), writeMany(two, 501, 499)]);
    const seen = await shown(one, 1000);
    expect(seen.state.checkIns).toHaveLength(1000);
    expect(await shown(two, 1000)).toEqual(seen);
    const third = await inspect(await newTab(), now);
    expectSound(third);
    expect({ count: third.count, state: third.state }).toEqual(seen);
    expect(new Set(exportedIn(third.copy).map(({ device }) => device)).size).toBe(1);
    expect(notesIn(third.copy)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    // each tab had its turn while the other was at it
    const halves = exportedIn(third.copy).map(({ payload }) => Number(payload?.note) < 500);
    expect(halves.filter((isFirst, i) => i > 0 && isFirst !== halves[i - 1]).length).toBeGreaterThan(1);
  });

  it("lose nothing while one writes and imports and the other seals", async () => {
    const pages = [await newTab(), await newTab()] as const;
    const [one, two] = [await openIn(pages[0], 1), await openIn(pages[1], 2)];
    const months = [0, 1, 2, 3, 4, 5].map((month) => Date.UTC(2027, month, 1));
    await one.evaluate(async ({ record, clock }, starts) => {
      for (const start of starts) {
        clock.ms = start;
        const write = (_: unknown, i: number) => record.append("goal/1", { text: `${start} ${i}`, score: 4 });
        await Promise.all(Array.from({ length: 20 }, write));
      }
    }, months);
    for (const tab of [one, two]) await tab.evaluate(({ clock }, ms) => (clock.ms = ms), later);
    await shown(two, 120);
    const elsewhere = recordedElsewhere(
      "another",
      months.flatMap((start) => Array.from({ length: 70 }, (_, i) => start + i)),
    );
    const maintain = () => one.evaluate(({ record }) => record.maintain());
    const [imported] = await Promise.all([
      two.evaluate(({ record }, text) => record.importFile(text), copyOf(elsewhere)),
      writeMany(two, 0, 200),
      maintain().then(maintain),
    ]);
    expect(imported).toMatchObject({ ok: true, value: { added: elsewhere.length } });
    const all = 120 + 200 + elsewhere.length;
    expect(await shown(one, all)).toEqual(await shown(two, all));
    await two.evaluate(({ record }) => record.maintain());
    const third = await inspect(await newTab(), later);
    expectSound(third);
    expect(third.count).toBe(all);
    expect(third.state).toEqual((await shown(one, all)).state);
    // one segment for each closed month, and rows for the one that is running
    expect(await pages[0].evaluate(() => recordPage.counts())).toMatchObject({ segments: 6, rows: 200 });
  });
});

describe("a change of the layout", () => {
  const times = Array.from({ length: 40 }, (_, i) => now - (40 - i) * 5 * 24 * 60 * 60 * 1000);
  const copy = copyOf(recordedElsewhere("this device", times));

  it("keeps every event of the first layout, once the old tab lets go", async () => {
    const pages = [await newTab(), await newTab()] as const;
    const old = await openFirstLayout(pages[0], copy);
    const blocked = await pages[1].evaluateHandle(
      async (options) => {
        let opening: Promise<OpenedRecord> | undefined;
        await new Promise<void>((onBlocked) => {
          opening = recordPage.openSeeded({ ...options, onBlocked });
        });
        return { opening: opening! };
      },
      { seed: 1, ms: now },
    );
    await old.evaluate((db) => db.close());
    const tab = await blocked.evaluateHandle(({ opening }) => opening);
    expect(await tab.evaluate(({ record }) => record.exportFile())).toBe(copy);
    expect(await tab.evaluate(({ record }) => record.draft.get("session"))).toBe("half-done");
    // it goes on counting where the old program was
    expect(
      await tab.evaluate(async ({ record }) => (await record.append("goal/1", { text: "walk", score: 4 })).n),
    ).toBe(41);
    await tab.evaluate(({ record }) => record.maintain());
    const found = await inspect(pages[1], now);
    expectSound(found);
    expect(exportedIn(found.copy).slice(0, 40)).toEqual(exportedIn(copy));
  });

  it("tells a tab of the program before, which then says that it cannot store any more", async () => {
    const pages = [await newTab(), await newTab()] as const;
    const tab = await pages[0].evaluateHandle(
      async (options) => {
        let tell = () => {};
        const outdated = new Promise<void>((resolve) => {
          tell = resolve;
        });
        return { ...(await recordPage.openSeeded({ ...options, onOutdated: () => tell() })), outdated };
      },
      { seed: 1, ms: now },
    );
    await writeMany(tab, 0, 3);
    const version = await pages[1].evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open("ilio", 3);
          request.onsuccess = () => resolve(request.result.version);
          request.onerror = () => reject(new Error("cannot open", { cause: request.error }));
        }),
    );
    expect(version).toBe(3);
    const said = await tab.evaluate(async ({ record, outdated }) => {
      await outdated;
      const failed = await record.append("goal/1", { text: "walk", score: 4 }).then(
        () => "stored",
        (error: unknown) => error instanceof recordPage.StoreError && error.type,
      );
      return { failed, count: record.count() };
    });
    expect(said).toEqual({ failed: "closed", count: 3 });
    const opened = await pages[0].evaluate(async () => {
      const result = await recordPage.openRecord();
      return result.ok ? "opened" : result.error.type;
    });
    expect(opened).toBe("newer");
  });
});
