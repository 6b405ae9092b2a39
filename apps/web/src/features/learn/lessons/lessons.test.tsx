// @vitest-environment jsdom
import { type LessonPlace, lessonOf, lessons } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, words } from "../../../app/inApp.fixture.tsx";
import { LessonLine } from "./LessonLine.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { markRead, readLessons } from "./readLessons.ts";

const { t } = await words.withPart("lessons");
const lineOf = (key: "hurt-not-harm" | "bad-days") => t("lessonLine", { title: t(`lesson.${key}`) });

const asked: string[] = [];

beforeEach(() => servePictures(null));

function servePictures(pictures: unknown): void {
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(String(url));
    return { ok: pictures !== null, json: async () => pictures };
  });
}

/** The page waits for its words. */
const drawPage = (id: string, record: PersonRecord) =>
  act(async () =>
    drawInApp(
      <Suspense>
        <LessonPage id={id} />
      </Suspense>,
      record,
    ),
  );

function drawLine(record: PersonRecord, place: LessonPlace, over = false) {
  return drawInApp(<LessonLine place={place} over={over} />, record);
}

describe("a lesson", () => {
  it("tells its idea with a picture that has words, leads on, and counts as read", async () => {
    servePictures(["<svg></svg>"]);
    const record = await openEmpty();
    await drawPage("massage", record);
    await screen.findByRole("heading", { level: 1, name: t("lesson.massage") });
    screen.getByText(t("lesson.massage.text"));
    screen.getByText(t("lesson.massage.alt"));
    expect(screen.getByRole("link", { name: t("lessonPage.massage") }).getAttribute("href")).toBe("#/massage");
    screen.getByText(/World Health Organization 2023/);
    await waitFor(async () => expect([...(await readLessons(record))]).toEqual(["massage"]));
    expect(asked.some((url) => url.endsWith("figures/lesson.massage.json"))).toBe(true);
  });

  it("says below each of a pair what it shows, and leads to its movements", async () => {
    servePictures(["<svg></svg>", "<svg></svg>"]);
    await drawPage("one-leg", await openEmpty());
    await screen.findByText(t("lesson.one-leg.alt"));
    expect(screen.getAllByRole("figure")).toHaveLength(2);
    const name = words.t("movement.single-leg-bridge.name");
    screen.getByRole("link", { name: t("lessonPage.movement", { name }) });
  });

  it("is whole without its pictures", async () => {
    servePictures(null);
    await drawPage("arch", await openEmpty());
    expect(await screen.findByText(t("lesson.arch.text"))).toBeDefined();
    await waitFor(() => expect(screen.queryAllByRole("figure")).toEqual([]));
  });

  it("that does not exist says so, and leads to all of them", async () => {
    await drawPage("toString", await openEmpty());
    await screen.findByRole("heading", { name: t("lessonPage.none") });
    expect(screen.getByRole("link", { name: t("lessons.all") })).toBeDefined();
  });

  it("leads from the last to no other", async () => {
    await drawPage(lessons.at(-1)!.key, await openEmpty());
    await screen.findByRole("link", { name: t("lessons.all") });
    const rest = t("lessonPage.next", { title: "" }).trim();
    expect(screen.queryAllByRole("link", { name: new RegExp(rest) })).toHaveLength(1);
  });
});

describe("the line about a lesson", () => {
  it("names the first for its place, then the next one that was not read", async () => {
    const record = await openEmpty();
    const { unmount } = drawLine(record, "relief");
    await screen.findByRole("link", { name: lineOf("hurt-not-harm") });
    unmount();
    await markRead(record, "hurt-not-harm");
    drawLine(record, "relief");
    expect(await screen.findByRole("link", { name: lineOf("bad-days") })).toBeDefined();
  });

  it("opens over a page on which something was begun", async () => {
    const { prototype } = HTMLDialogElement;
    Object.assign(prototype, { showModal: () => undefined, close: () => undefined });
    drawLine(await openEmpty(), "check-in", true);
    fireEvent.click(await screen.findByRole("button", { name: lineOf("hurt-not-harm") }));
    expect(await screen.findByText(t("lesson.hurt-not-harm.text"))).toBeDefined();
    cleanup();
    for (const name of ["showModal", "close"]) Reflect.deleteProperty(prototype, name);
  });

  it("is not there when all of its place were read, and when it cannot be had", async () => {
    const record = await openEmpty();
    for (const { key, where } of lessons) if (where.some((place) => place === "massage")) await markRead(record, key);
    const { container } = drawLine(record, "massage");
    await waitFor(() => expect(container.innerHTML).toBe(""));
    const told = vi.spyOn(console, "warn").mockReturnValue();
    vi.spyOn(record.draft, "get").mockRejectedValue(new Error("gone"));
    const other = drawLine(record, "plan");
    await waitFor(() => expect(other.container.innerHTML).toBe(""));
    expect(told).toHaveBeenCalledOnce();
  });
});

describe("what was read", () => {
  it.each(["", "{", "null", "7", '{"a":1}'])("is nothing when %j was kept", async (kept) => {
    const record = await openEmpty();
    await record.draft.set("lessons-read", kept);
    expect((await readLessons(record)).size).toBe(0);
  });

  it("holds only what is a lesson, once", async () => {
    const record = await openEmpty();
    await record.draft.set("lessons-read", JSON.stringify(["sleep", "no-such", 3]));
    await markRead(record, "sleep");
    expect([...(await readLessons(record))]).toEqual(["sleep"]);
    expect(lessonOf("sleep")).toBeDefined();
  });
});
