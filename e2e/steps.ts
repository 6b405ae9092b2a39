import { type Answer, type ConditionId, type EmergencyId, emergencyIds, type HistoryId, historyIds } from "@ilio/care";
import type { Locator, Page } from "playwright-core";
import { answerTo, button, heading, link, timer } from "./screen.ts";
import { t, word } from "./texts.ts";

export * from "./screen.ts";

// What a person does on each screen. Every step waits for its screen first, so that steps can simply follow each other.

/** Brings every row on screen, one by one, as a reader does, and waits until the browser has noticed each. */
export async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const row of document.querySelectorAll("[data-row]")) {
      row.scrollIntoView({ block: "center" });
      await new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(row);
      });
    }
  });
}

export async function answerEmergencyNone(page: Page): Promise<void> {
  const headline = heading(page, t("check.headline"));
  await headline.waitFor();
  await readToEnd(page);
  await button(page, t("check.none")).click();
  await headline.waitFor({ state: "detached" });
}

export async function answerEmergencyYes(page: Page, id: EmergencyId): Promise<void> {
  await page.getByRole("checkbox", { name: word(`emergency.${id}`), exact: true }).check();
  await button(page, t("app.goOn")).click();
}

/** The rows one by one: those named as said, the rest "no". */
export async function answerEmergencyItems(page: Page, said: Partial<Record<EmergencyId, Answer>> = {}): Promise<void> {
  await heading(page, t("items.headline")).waitFor();
  for (const id of emergencyIds) {
    const answer = said[id] ?? "no";
    await answerTo(page, word(`emergency.${id}.ask`), word(`answer.${answer}`)).check();
    if (answer === "notSure") await answerTo(page, t("items.again"), t("answer.notSure")).check();
  }
  await button(page, t("app.goOn")).click();
}

export async function answerYear(page: Page, year: number | string): Promise<void> {
  await heading(page, t("age.headline")).waitFor();
  await page.getByLabel(t("age.label")).fill(String(year));
  await button(page, t("app.next")).click();
}

/** "No to all", but for the conditions named. */
export async function answerConditions(page: Page, said: Partial<Record<ConditionId, Answer>> = {}): Promise<void> {
  await heading(page, t("conditions.headline")).waitFor();
  for (const [id, answer] of Object.entries(said)) {
    await answerTo(page, word(`condition.${id}`), word(`answer.${answer}`)).check();
  }
  await readToEnd(page);
  const rest = Object.keys(said).length === 0 ? t("conditions.none") : t("items.noToRest");
  await button(page, rest).click();
  await button(page, t("app.next")).click();
}

export type History = { readonly [Id in HistoryId]?: string | undefined };

/** A desk worker whose left hip is stiff at the front. */
export const stiffLeftHip: History = {
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "front-of-hip-in-stretch": "left",
  "long-sitting": "yes",
  "below-knee": "no",
  "walking-limit": "no",
  "groin-bending-or-stairs": "no",
};

export async function answerHistory(page: Page, said: History = stiffLeftHip): Promise<void> {
  for (const id of historyIds) {
    const answer = said[id];
    if (answer === undefined) continue;
    await heading(page, word(`question.${id}`)).waitFor();
    await page.getByRole("radio", { name: word(`answer.${answer}`), exact: true }).check();
    await button(page, t("app.next")).click();
  }
}

/** Sets the pain slider. It starts unset in the middle, so it is moved to an end first. */
export async function setPain(page: Page, nrs: number, label: string = t("checkIn.pain")): Promise<void> {
  const slider = page.getByRole("slider", { name: label, exact: true });
  await slider.waitFor();
  await slider.press("Home");
  await slider.fill(String(nrs));
}

/** From the first screen to the answer page. */
export async function walkToAnswer(page: Page, history: History = stiffLeftHip, year = 1985): Promise<void> {
  await page.getByRole("link", { name: t("door.plan") }).click();
  await answerEmergencyNone(page);
  await answerYear(page, year);
  await answerConditions(page);
  await answerHistory(page, history);
  await link(page, t("answer.toPlan")).waitFor();
}

/** From Today over a safe "no" to the question how much it hurts. */
export async function walkToPain(page: Page): Promise<void> {
  await link(page, t("plan.start")).click();
  await answerTo(page, t("safety.headline"), t("answer.no")).check();
  await button(page, t("app.next")).click();
  await heading(page, t("checkIn.pain")).waitFor();
}

/** From Today to a player that waits for its start. */
export async function walkToPlayer(page: Page, nrs = 3): Promise<void> {
  await walkToPain(page);
  await setPain(page, nrs);
  await button(page, t("session.begin")).click();
  await timer(page).waitFor();
}

/** The check-in that follows a session, finished or not. */
export const afterSession = (page: Page): Locator =>
  page.getByRole("group", { name: t("checkIn.effort"), exact: true });

export interface CheckIn {
  readonly nrs: number;
  readonly site: string;
  readonly effort?: string;
  readonly note?: string;
}

export async function fillCheckIn(page: Page, { nrs, site, effort, note }: CheckIn): Promise<void> {
  await setPain(page, nrs);
  await answerTo(page, t("checkIn.where"), word(`site.${site}`)).check();
  if (effort !== undefined) await answerTo(page, t("checkIn.effort"), word(`effort.${effort}`)).check();
  if (note !== undefined) await page.getByLabel(t("checkIn.note")).fill(note);
}

/** In the sheet of "It hurts": where, and how much. */
export async function fillHurt(page: Page, where: string, nrs: number): Promise<void> {
  await answerTo(page, t("hurt.headline"), word(`hurt.where.${where}`)).check();
  await setPain(page, nrs, t("hurt.howMuch"));
}

/** The three answers after a stop: the day, by a doctor, and whether exercise is all right. */
export async function fillSeen(
  page: Page,
  { on = "2026-11-22", exercise }: { on?: string; exercise: Answer },
): Promise<void> {
  await heading(page, t("seen.headline")).waitFor();
  await page.getByLabel(t("seen.when")).fill(on);
  await answerTo(page, t("seen.by"), t("seen.by.doctor")).check();
  await answerTo(page, t("seen.exercise"), word(`answer.${exercise}`)).check();
}
