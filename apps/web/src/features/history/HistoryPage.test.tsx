// @vitest-environment jsdom
import { civilNow, openRecord, type PersonRecord, systemClock } from "@ilio/record";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { drawWaiting, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { storePlan } from "../../app/withPlan.fixture.ts";
import HistoryPage from "./HistoryPage.tsx";

const { t } = await words.withPart("history");

const dayMs = 86_400_000;
const ago = (days: number) => civilNow(Date.now() - days * dayMs, "Europe/Berlin");
const checkIn = (nrs: number, note?: string) =>
  ({ nrs, areas: [], effort: "noSession", ...(note === undefined ? {} : { note }) }) as const;

/** jsdom knows the element but not what it does. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute("open");
  };
});

async function drawn(record: PersonRecord) {
  const page = await drawWaiting(<HistoryPage />, record);
  await screen.findByLabelText(t("history.search"));
  return page;
}

/** Not those under what was deleted. */
const rowOf = (title: string): Promise<HTMLElement> =>
  waitFor(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
    const row = rows.find((one) => one.querySelector("h3")?.textContent === title);
    if (row === undefined) throw new Error(`rowOf: expected "${title}", got ${rows.length} other rows.`);
    return row;
  });
const openRow = async (title: string) => fireEvent.click(buttonIn(await rowOf(title)));
// by text: names by role take seconds on a page of this length
const press = (text: string) => fireEvent.click(screen.getByText(text, { selector: "button" }));
const buttonIn = (row: HTMLElement) => row.querySelector("button")!;
const slide = (nrs: number) =>
  fireEvent.change(document.querySelector("dialog input[type=range]")!, { target: { value: String(nrs) } });
const sheet = () => within(screen.getByRole("dialog"));
const titles = () => [...document.querySelectorAll("[data-entry] h3")].map(({ textContent }) => textContent);

// own choice, ms: many steps each, so that a busy machine still ends them
describe("the history", { timeout: 30_000 }, () => {
  it("says that nothing is there yet", async () => {
    await drawn(await openEmpty());
    expect(screen.getByRole("main").textContent).toContain(t("history.count", { all: 0, shown: 0 }));
    expect(titles()).toEqual([]);
  });

  it("shows what was recorded by day, the newest first, and what was added later", async () => {
    const record = await openEmpty();
    await record.append("check-in/2", checkIn(3));
    await record.append("check-in/2", checkIn(6, "Long drive"), { at: ago(7) });
    await drawn(record);
    expect(titles()).toEqual([t("history.checkIn", { nrs: 3 }), t("history.checkIn", { nrs: 6 })]);
    const late = within(await rowOf(t("history.checkIn", { nrs: 6 })));
    late.getByText("Long drive");
    late.getByText(t("history.later"));
    expect(screen.queryByText(t("history.changed"))).toBeNull();
  });

  it("has words for every kind of entry, and for what only a newer Ilio knows", async () => {
    const record = await openEmpty();
    await storePlan(record);
    await record.append("outcome/1", { triage: { level: "none", exercise: "usual" }, assessment: null, plan: null });
    await record.append("outcome/1", { triage: "?", assessment: null, plan: [1] });
    await record.append("seen/2", { seenOn: "2026-11-20", by: "shaman", exercise: "notSure", after: "soon" });
    await record.append("safety-line/1", { answer: "no" });
    await record.append("flare/1", { said: "person" });
    await record.append("before-session/2", { nrs: 3, session: "gentle", because: "flare", medicineTaken: "no" });
    const done = { side: "left", seconds: 30, outcome: "done" } as const;
    await record.append("session/2", {
      session: "gentle",
      seconds: 100,
      finished: false,
      movements: [
        { movement: "bridge", ...done },
        { movement: "moon-walk", ...done, outcome: "hurt" },
      ],
    });
    await record.append("hurt/1", { movement: "bridge", where: "little toe", nrs: 4, next: "skipped" });
    await record.append("relief/1", { who: "none", position: "side-lying-rest", eased: "yes" });
    await record.append("goal/1", { text: "Carry the shopping", score: 4 });
    await record.append("preferences/1", { minutes: 10, floor: "yes", kneeling: "yes", equipment: null, swaps: {} });
    await record.append("setting/1", { key: "theme", value: "dark" });
    await record.append("check-in/2", {
      nrs: 2,
      areas: [{ area: "elbow", side: "left", feeling: "pain" }],
      site: "leg",
      effort: "hard",
    });
    await drawn(record);
    for (const words of [
      t("history.checkIn", { nrs: 2 }),
      t("history.setting", { key: "theme" }),
      t("history.preferences"),
      t("goal.again"),
      t("history.relief"),
      t("history.hurt", { name: t("movement.bridge.name") }),
      t("history.session", { kind: "gentle", minutes: 2 }),
      t("history.before", { nrs: 3 }),
      t("history.flare", { said: "person" }),
      t("history.safety", { answer: "no" }),
      t("history.seen"),
      t("history.part.emergency"),
    ]) {
      expect(titles()).toContain(words);
    }
    const text = screen.getByRole("main").textContent;
    for (const words of [
      t("history.otherPlace"),
      t("history.moves.hurt", { names: t("history.otherMove") }),
      t("history.moves.done", { names: t("movement.bridge.name") }),
      t("history.early"),
      t("history.outcome.other"),
      t("site.leg"),
    ]) {
      expect(text).toContain(words);
    }
  });

  it("adds a check-in for another day, and says what is missing", async () => {
    const record = await openEmpty();
    await drawn(record);
    press(t("history.addPast"));
    press(t("app.save"));
    await sheet().findByText(t("history.when.missing"));
    fireEvent.change(sheet().getByLabelText(t("history.day")), { target: { value: "2026-07-01" } });
    fireEvent.change(sheet().getByLabelText(t("history.time")), { target: { value: "08:05" } });
    press(t("app.save"));
    await sheet().findByText(t("nrs.missing"));
    slide(4);
    press(t("app.save"));
    await rowOf(t("history.checkIn", { nrs: 4 }));
    expect(record.state().checkIns[0]?.at).toMatch(/^2026-07-01T08:05/);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("edits a check-in: all of it, with its time; nothing is stored when nothing was changed", async () => {
    const record = await openEmpty();
    const at = ago(3);
    const { id } = await record.append("check-in/2", checkIn(3, "Old words"), { at });
    await drawn(record);
    await openRow(t("history.checkIn", { nrs: 3 }));
    press(t("app.save"));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(record.count()).toBe(1);

    await openRow(t("history.checkIn", { nrs: 3 }));
    slide(5);
    fireEvent.change(sheet().getByLabelText(t("checkIn.note")), { target: { value: "New words" } });
    press(t("app.save"));
    const row = within(await rowOf(t("history.checkIn", { nrs: 5 })));
    row.getByText("New words");
    row.getByText(`${t("history.changed")} · ${t("history.later")}`);
    expect(record.state().checkIns).toMatchObject([{ nrs: 5, note: "New words", at }]);
    const [, edit] = await record.read();
    expect(edit?.event.replaces).toBe(id);

    await openRow(t("history.checkIn", { nrs: 5 }));
    const day = ago(9).slice(0, 10);
    fireEvent.change(sheet().getByLabelText(t("history.day")), { target: { value: day } });
    press(t("app.save"));
    await waitFor(() => expect(record.state().checkIns[0]?.at.slice(0, 10)).toBe(day));
  });

  it("edits a goal, how much it hurt, and whether a rest eased", async () => {
    const record = await openEmpty();
    await record.append("goal/1", { text: "Walk", score: 4 });
    await record.append("hurt/1", { movement: "bridge", where: "back", nrs: 4, next: "skipped" });
    await record.append("relief/1", { who: "none", position: "side-lying-rest" });
    await drawn(record);
    await openRow(t("goal.again"));
    fireEvent.change(sheet().getByLabelText(t("goal.label")), { target: { value: " " } });
    press(t("app.save"));
    await sheet().findByText(t("goal.missing"));
    fireEvent.change(sheet().getByLabelText(t("goal.label")), { target: { value: " Run " } });
    press(t("app.save"));
    await waitFor(() => expect(record.state().goals).toMatchObject([{ text: "Run", score: 4 }]));
    await openRow(t("history.hurt", { name: t("movement.bridge.name") }));
    slide(6);
    press(t("app.save"));
    await waitFor(() => expect(record.state().hurts).toMatchObject([{ nrs: 6, where: "back" }]));
    await openRow(t("history.relief"));
    fireEvent.click(sheet().getByRole("radio", { name: t("answer.no") }));
    press(t("app.save"));
    await waitFor(() => expect(record.state().reliefs).toMatchObject([{ eased: "no", position: "side-lying-rest" }]));
  });

  it("deletes an entry, leaves a way to undo it in its place, and takes focus there", async () => {
    const record = await openEmpty();
    await record.append("check-in/2", checkIn(3));
    await record.append("check-in/2", checkIn(7), { at: ago(1) });
    await drawn(record);
    await openRow(t("history.checkIn", { nrs: 3 }));
    press(t("history.delete"));
    const undo = await screen.findByText(t("history.undo"), { selector: "button" });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(record.state().checkIns).toMatchObject([{ nrs: 7 }]);
    screen.getByText(t("history.left", { days: 30 }));
    screen.getByText(t("history.canUndo"));

    fireEvent.click(undo);
    const row = await rowOf(t("history.checkIn", { nrs: 3 }));
    await waitFor(() => expect(document.activeElement).toBe(buttonIn(row)));
    expect(record.state().checkIns).toHaveLength(2);
    screen.getByText(t("history.back"));
  });

  it("brings back what was deleted on another visit", async () => {
    const record = await openEmpty();
    const { id } = await record.append("check-in/2", checkIn(3));
    await record.append("tombstone/1", { entry: id, state: "deleted" });
    await drawn(record);
    screen.getByText(t("history.gone", { count: 1 }));
    press(t("history.bringBack"));
    await waitFor(() => expect(record.state().checkIns).toHaveLength(1));
    await screen.findByText(t("history.gone", { count: 0 }));
    await rowOf(t("history.checkIn", { nrs: 3 }));
    expect(document.activeElement?.tagName).toBe("SUMMARY");
  });

  it("says why an answer stays, and leads to where it is changed", async () => {
    const record = await openEmpty();
    await storePlan(record);
    await drawn(record);
    await openRow(t("history.part.map"));
    sheet().getByText(t("history.hold.kept"));
    expect(
      sheet()
        .getByRole("link", { name: t("history.changeThere") })
        .getAttribute("href"),
    ).toBe("#/find/map");
    expect(sheet().queryByText(t("history.delete"))).toBeNull();
  });

  it("names how the body looks, and leads to where that is chosen", async () => {
    const record = await openEmpty();
    await record.append("figure/1", { build: "a-later-one", tone: "tone5", statureCm: 182 });
    await drawn(record);
    await openRow(t("history.figure"));
    const there = sheet().getByRole("link", { name: t("history.changeThere") });
    expect(there.getAttribute("href")).toBe("#/figure");
  });

  it("is cut down by kind and by words", async () => {
    const record = await openEmpty();
    await record.append("check-in/2", checkIn(3, "Long drive"));
    await record.append("check-in/2", checkIn(4));
    await record.append("safety-line/1", { answer: "no" });
    await drawn(record);
    const kind = (name: "all" | "notes" | "safety", count: number) =>
      screen.getByRole("radio", { name: t("history.filter.count", { name: t(`history.filter.${name}`), count }) });
    fireEvent.click(kind("safety", 1));
    expect(titles()).toEqual([t("history.safety", { answer: "no" })]);
    fireEvent.click(kind("all", 3));
    fireEvent.change(screen.getByLabelText(t("history.search")), { target: { value: "drive" } });
    expect(titles()).toEqual([t("history.checkIn", { nrs: 3 })]);
    screen.getByText(t("history.count", { all: 3, shown: 1 }));
  });

  it("shows many entries some at a time, and goes on reading where it ended", async () => {
    const record = await openEmpty();
    for (let i = 0; i < 65; i++) await record.append("check-in/2", checkIn(i % 11), { at: ago(i) });
    await drawn(record);
    expect(titles()).toHaveLength(60);
    press(t("history.show", { count: 5 }));
    expect(titles()).toHaveLength(65);
    expect(document.activeElement).toBe(document.querySelectorAll("[data-entry] button")[60]);
  });

  it("shows at once what comes in while it is open, and keeps focus and what was typed", async () => {
    const record = await openEmpty();
    await record.append("check-in/2", checkIn(3, "Long drive"));
    await drawn(record);
    const search = screen.getByLabelText<HTMLInputElement>(t("history.search"));
    search.focus();
    fireEvent.change(search, { target: { value: "drive" } });
    await record.append("check-in/2", checkIn(5, "Another drive"));
    await rowOf(t("history.checkIn", { nrs: 5 }));
    expect(document.activeElement).toBe(search);
    expect(search.value).toBe("drive");
  });

  it("reads the last 13 months first, and the older ones when asked", async () => {
    const clock = { ...systemClock, ms: Date.now() - 600 * dayMs, now: () => clock.ms };
    const opened = await openRecord({ indexedDB: new IDBFactory(), channel: null, clock });
    if (!opened.ok) throw new Error(`expected a record, got "${opened.error.type}".`);
    const record = opened.value;
    const { id } = await record.append("check-in/2", checkIn(8, "Long ago"));
    clock.ms = Date.now();
    await record.append("check-in/2", checkIn(3));
    // a change of an old entry is recent, but stands with that entry
    await record.append("check-in/2", checkIn(7, "Long ago"), { at: ago(600), replaces: id });
    await record.maintain();
    await drawn(record);
    expect(titles()).toEqual([t("history.checkIn", { nrs: 3 })]);
    screen.getByText(t("history.recent"));
    press(t("history.readAll"));
    await rowOf(t("history.checkIn", { nrs: 7 }));
    expect(titles()).toEqual([t("history.checkIn", { nrs: 3 }), t("history.checkIn", { nrs: 7 })]);
    expect(screen.queryByText(t("history.readAll"))).toBeNull();
  });

  it("says when the entries cannot be read, and tries again", async () => {
    const record = await openEmpty();
    await record.append("check-in/2", checkIn(3));
    let fails = true;
    const read = (since?: string) => (fails ? Promise.reject(new Error("no")) : record.read(since));
    await drawWaiting(<HistoryPage />, Object.assign(Object.create(record) as PersonRecord, { read }));
    await screen.findByText(t("history.couldNot"));
    fails = false;
    press(t("history.tryAgain"));
    await rowOf(t("history.checkIn", { nrs: 3 }));
    expect(screen.queryByText(t("history.couldNot"))).toBeNull();
  });
});
