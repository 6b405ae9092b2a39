import {
  type Answer,
  type AreaId,
  type BodyArea,
  type ConditionId,
  type EmergencyId,
  emergencyIds,
  type Feeling,
  type FollowUpId,
  flags,
  type HistoryId,
  historyIds,
  type MedicineId,
  type MovementId,
  maskingHours,
  medicineIds,
  type SignId,
  signIds,
} from "@ilio/care";
import type { Locator, Page } from "playwright-core";
import { answerTo, button, heading, link, shown, timer } from "./screen.ts";
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

/** The rows one by one: those named as said, the rest "no". Hard ones that are not sure stay so when asked again. */
async function answerRows(page: Page, room: "emergency" | "sign", ids: readonly string[], said: Said): Promise<void> {
  await heading(page, t("items.headline")).waitFor();
  for (const id of ids) {
    const answer = said[id] ?? "no";
    await answerTo(page, word(`${room}.${id}.ask`), word(`answer.${answer}`)).check();
    if (answer === "notSure") await stayNotSure(page, id);
  }
  await button(page, t("app.goOn")).click();
}
type Said = Readonly<Partial<Record<string, Answer>>>;

const hardFlags: readonly string[] = flags.flatMap(({ key, weight }) => (weight === "hard" ? [key] : []));

/** Says "not sure" a second time to a row that asks once more. */
async function stayNotSure(page: Page, id: string): Promise<void> {
  if (hardFlags.includes(id)) await page.locator(`[name="again-${id}"][value="notSure"]`).check();
}

export const answerEmergencyItems = (page: Page, said: Readonly<Partial<Record<EmergencyId, Answer>>> = {}) =>
  answerRows(page, "emergency", emergencyIds, said);

export const answerSignItems = (page: Page, said: Readonly<Partial<Record<SignId, Answer>>> = {}) =>
  answerRows(page, "sign", signIds, said);

/** The second screen of signs: those named are ticked, the rest is not true. */
export async function answerSigns(page: Page, ticked: readonly SignId[] = []): Promise<void> {
  const headline = heading(page, t("signs.headline"));
  await headline.waitFor();
  for (const id of ticked) await page.getByRole("checkbox", { name: word(`sign.${id}`), exact: true }).check();
  await readToEnd(page);
  await button(page, ticked.length === 0 ? t("check.none") : t("signs.onlyTicked", { count: ticked.length })).click();
  await headline.waitFor({ state: "detached" });
}

export async function answerYear(page: Page, year: number | string): Promise<void> {
  await heading(page, t("age.headline")).waitFor();
  await page.getByLabel(t("age.label")).fill(String(year));
  await button(page, t("app.next")).click();
}

/** In a list of rows: "no to all", or those named as said and "no" to the rest. */
async function answerList(page: Page, headline: string, said: readonly (readonly [row: string, Answer])[]) {
  await heading(page, headline).waitFor();
  for (const [row, answer] of said) await answerTo(page, row, word(`answer.${answer}`)).check();
  await readToEnd(page);
  await button(page, said.length === 0 ? t("conditions.none") : t("items.noToRest")).click();
}

export type Conditions = Readonly<Partial<Record<ConditionId | FollowUpId | "takes-medicine", Answer>>>;

/** "No to all", but for the conditions named; what one opens follows after it. */
export async function answerConditions(page: Page, said: Conditions = {}): Promise<void> {
  const rows = Object.entries(said).map(([id, answer]) => {
    const isQuestion = ["takes-medicine", "after-birth-signs", "bleeding-signs"].includes(id);
    return [word(`${isQuestion ? "question" : "condition"}.${id}`), answer] as const;
  });
  await answerList(page, t("conditions.headline"), rows);
  for (const [id, answer] of Object.entries(said)) if (answer === "notSure") await stayNotSure(page, id);
  await button(page, t("app.goOn")).click();
}

export async function answerMedicines(
  page: Page,
  said: Readonly<Partial<Record<MedicineId, Answer>>> = {},
): Promise<void> {
  const named = medicineIds.filter((id) => said[id] !== undefined);
  await answerList(
    page,
    t("medicines.headline"),
    named.map((id) => [word(`medicine.${id}`), said[id]!]),
  );
  for (const id of named) if (said[id] === "notSure") await stayNotSure(page, id);
  await button(page, t("app.goOn")).click();
}

export type Felt = Readonly<Partial<Record<AreaId, "left" | "right" | "both">>>;

/** Marks places in the list of the body map. */
async function markAreas(page: Page, felt: Felt): Promise<void> {
  const marks = Object.entries(felt);
  if (marks.length === 0) return;
  await button(page, t("map.asList")).click();
  for (const [id, half] of marks) {
    const [feeling, ...area] = id.split("-") as [Feeling, ...string[]];
    await answerTo(page, t("map.feeling"), word(`feeling.${feeling}`)).check();
    const spot = { area: word(`body.${area.join("-") as BodyArea}`), half, feeling: word(`feeling.${feeling}`) };
    await button(page, t("map.spot", spot)).click();
  }
}

/** The body map, as its list: the places named, or nowhere. */
export async function answerMap(page: Page, felt: Felt = {}): Promise<void> {
  const headline = heading(page, t("map.headline"));
  await headline.waitFor();
  await markAreas(page, felt);
  await button(page, Object.keys(felt).length === 0 ? t("map.nowhere") : t("app.next")).click();
  await headline.waitFor({ state: "detached" });
}

/** A place on the picture of the body map. */
export const spot = (page: Page, area: BodyArea, half: "left" | "right", feeling: Feeling = "pain"): Locator =>
  button(page, t("map.spot", { area: word(`body.${area}`), half, feeling: word(`feeling.${feeling}`) }));

export type History = { readonly [Id in HistoryId]?: string | undefined };

/** A desk worker whose left hip is stiff at the front. */
export const stiffLeftHip: History = {
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "front-of-hip-in-stretch": "left",
  "long-sitting": "yes",
};

/** The history question on screen, or null once another screen is there. */
async function questionShown(page: Page): Promise<HistoryId | null> {
  const headline = page.getByRole("heading", { level: 1 });
  await headline.waitFor();
  const text = await headline.textContent();
  return historyIds.find((id) => word(`question.${id}`) === text) ?? null;
}

/** Answers each history question as it comes: as said, and "no" where nothing is. Stops before `until`. */
export async function answerHistory(page: Page, said: History = stiffLeftHip, until?: HistoryId): Promise<void> {
  await page.locator("#question").waitFor();
  for (let id = await questionShown(page); id !== null && id !== until; id = await questionShown(page)) {
    const headline = heading(page, word(`question.${id}`));
    await page.getByRole("radio", { name: word(`answer.${said[id] ?? "no"}`), exact: true }).check();
    await button(page, t("app.next")).click();
    await headline.waitFor({ state: "detached" });
  }
}

/** Sets the pain slider. It starts unset in the middle, so it is moved to an end first. */
export async function setPain(page: Page, nrs: number, label: string = t("checkIn.pain")): Promise<void> {
  const slider = page.getByRole("slider", { name: label, exact: true });
  await slider.waitFor();
  await slider.press("Home");
  await slider.fill(String(nrs));
}

/** From the first screen to the answer page, with nothing that speaks against a plan. */
export async function walkToAnswer(
  page: Page,
  history: History = stiffLeftHip,
  year = 1985,
  medicines?: Readonly<Partial<Record<MedicineId, Answer>>>,
): Promise<void> {
  await page.getByRole("link", { name: t("door.plan") }).click();
  await answerEmergencyNone(page);
  await answerYear(page, year);
  await answerSigns(page);
  await answerConditions(page, medicines === undefined ? {} : { "takes-medicine": "yes" });
  if (medicines !== undefined) await answerMedicines(page, medicines);
  await answerMap(page, history["below-knee"] === "yes" ? { "pain-calf": "left" } : {});
  await answerHistory(page, history);
  await link(page, t("answer.toPlan")).waitFor();
}

/** From Today over a safe "no" to what comes next. */
async function passSafetyLine(page: Page): Promise<void> {
  await link(page, t("plan.start")).click();
  await answerTo(page, t("safety.headline"), t("answer.no")).check();
  await button(page, t("app.next")).click();
}

/** From Today over a safe "no" to the question how much it hurts. */
export async function walkToPain(page: Page): Promise<void> {
  await passSafetyLine(page);
  await heading(page, t("checkIn.pain")).waitFor();
}

const medicineQuestion = t("medicineTaken.strong", { hours: maskingHours });

/** From Today over a safe "no" to the question about a strong medicine. */
export async function walkToMedicine(page: Page): Promise<void> {
  await passSafetyLine(page);
  await heading(page, medicineQuestion).waitFor();
}

export async function answerMedicineTaken(page: Page, taken: Answer): Promise<void> {
  await answerTo(page, medicineQuestion, word(`answer.${taken}`)).check();
  await button(page, t("app.next")).click();
  await heading(page, t("checkIn.pain")).waitFor();
}

/** Skips movements until this one is on. */
export async function skipTo(page: Page, movement: MovementId): Promise<void> {
  const name = word(`movement.${movement}.name`);
  for (let skips = 0; skips < 10; skips++) {
    if ((await shown(page, "[data-move]")) === name) return;
    await button(page, t("session.skip")).click();
  }
  throw new Error(`skipTo: expected to come to "${name}" within 10 skips, and did not.`);
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
  readonly felt?: Felt;
  readonly effort?: string;
  readonly note?: string;
}

export async function fillCheckIn(page: Page, { nrs, felt = {}, effort, note }: CheckIn, pain?: string): Promise<void> {
  await setPain(page, nrs, pain);
  await markAreas(page, felt);
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
