import type { Page } from "playwright-core";
import { afterSession, button, shown } from "./steps.ts";
import { t } from "./texts.ts";

const stride = 10_000;
const longest = 45 * 60_000;

/** Plays a waiting session to its end by the page's own clock. Returns every line of its screen that was seen. */
export async function playToEnd(
  page: Page,
  start: () => Promise<void> = () => button(page, t("session.start")).click(),
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  await start();
  for (let played = 0; played < longest; played += stride) {
    for (const line of (await shown(page)).split("\n")) seen.add(line);
    await page.clock.runFor(stride);
    if (await afterSession(page).isVisible()) return seen;
  }
  throw new Error(`playToEnd: expected the check-in within ${longest / 60_000} minutes of session, got none.`);
}

/** Whole seconds that the player shows. */
export const secondsLeft = async (page: Page): Promise<number> => Number(await shown(page, "[role=timer]"));
/** Name of the movement that the player shows. */
export const moveNow = (page: Page): Promise<string> => shown(page, "[data-move]");
export const lookAt = async (page: Page) => ({ seconds: await secondsLeft(page), move: await moveNow(page) });

/** Resolves when all that was being written is written: seconds that the clock jumps over leave no time for it. */
export const stored = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name ?? "");
        opening.onerror = () => reject(new Error("stored: expected the record to open."));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction([...database.objectStoreNames], "readonly");
          reading.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
    }
  });
