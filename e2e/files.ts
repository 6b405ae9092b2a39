import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { button, goTo, heading } from "./steps.ts";
import { t } from "./texts.ts";

/** What an exported record holds, as far as the tests look at it. */
export interface ExportedEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

async function toData(page: Page): Promise<void> {
  await goTo(page, "/data");
  await heading(page, t("data.headline")).waitFor();
}

/** Takes the file that a button of the data page hands out. */
async function downloaded(page: Page, label: string): Promise<string> {
  await toData(page);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, label).click()]);
  return readFile(await download.path(), "utf8");
}

export const saveCopy = (page: Page): Promise<string> => downloaded(page, t("data.save"));
export const saveAnswers = (page: Page): Promise<string> => downloaded(page, t("data.answers"));

/** Brings back a copy and returns what the page says about it. */
export async function bringBack(page: Page, text: string): Promise<string> {
  // Left and opened anew, so that what it says is about this file.
  await goTo(page, "/");
  await heading(page, t("data.headline")).waitFor({ state: "detached" });
  await toData(page);
  const folder = await mkdtemp(join(tmpdir(), "ilio-copy-"));
  try {
    const file = join(folder, "ilio-record.json");
    await writeFile(file, text);
    await page.getByLabel(t("data.bring")).setInputFiles(file);
    const said = page.locator("output").first();
    await said.filter({ hasText: /\S/ }).waitFor();
    await said.filter({ hasText: t("data.reading") }).waitFor({ state: "detached" });
    return (await said.textContent()) ?? "";
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function eventsOf(record: string): readonly ExportedEvent[] {
  const { events } = JSON.parse(record) as { events: { event: ExportedEvent }[] };
  return events.map(({ event }) => event);
}

/** The stored events of one type, oldest first. */
export const ofType = (record: string, type: string): readonly ExportedEvent[] =>
  eventsOf(record).filter((event) => event.type === type);
