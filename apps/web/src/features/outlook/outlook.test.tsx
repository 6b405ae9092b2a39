// @vitest-environment jsdom
import type { PersonRecord } from "@ilio/record";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, t, words } from "../../app/inApp.fixture.tsx";
import { storePlan } from "../../app/withPlan.fixture.ts";
import LessonsPage from "./LessonsPage.tsx";
import OutlookPage from "./OutlookPage.tsx";

const { t: lesson } = await words.withPart("lessons");

describe("the five short questions", () => {
  it("store only what was set", async () => {
    const record = await openEmpty();
    await storePlan(record);
    drawInApp(<OutlookPage />, record);
    expect(screen.getAllByRole("slider")).toHaveLength(5);
    fireEvent.change(screen.getByRole("slider", { name: t("outlook.mood") }), { target: { value: "2" } });
    fireEvent.click(screen.getByRole("button", { name: t("app.save") }));
    await waitFor(() => expect(location.hash).toBe("#/lessons"));
    const { answers } = record.state();
    expect(answers.mood).toBe(2);
    expect(answers.sleep).toBeUndefined();
  });

  it("store nothing when nothing was set, and never stand in the way", async () => {
    const record = await openEmpty();
    await storePlan(record);
    const before = record.count();
    drawInApp(<OutlookPage />, record);
    fireEvent.click(screen.getByRole("button", { name: t("app.save") }));
    await waitFor(() => expect(location.hash).toBe("#/answer"));
    expect(record.count()).toBe(before);
  });
});

/** The page waits for its words. */
const draw = (record: PersonRecord) =>
  act(async () =>
    drawInApp(
      <Suspense>
        <LessonsPage />
      </Suspense>,
      record,
    ),
  );

/** Links to a lesson: among the chosen ones, and among all. By their text, as roles of so many rows take long to work out. */
const named = (key: "keep-moving" | "sleep") =>
  screen.getAllByText(lesson(`lesson.${key}`)).filter((title) => title.closest("a") !== null);

describe("what to read", () => {
  it("names what is chosen first, with a line about whom to talk to only when the mood is low", async () => {
    const record = await openEmpty();
    await storePlan(record);
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    const { unmount } = await draw(record);
    await screen.findByText(lesson("lessons.all"));
    expect(named("keep-moving")).toHaveLength(2);
    expect(named("sleep")).toHaveLength(1);
    expect(screen.queryByText(t("outlook.mood.someone"))).toBeNull();
    unmount();
    await record.append("answers/2", { part: "outlook", answers: { mood: 1, sleep: 2 } });
    await draw(record);
    await screen.findByText(t("outlook.mood.someone"));
    expect(named("sleep")).toHaveLength(2);
  });
});
