// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { storePlan } from "../../app/withPlan.fixture.ts";
import LessonsPage from "./LessonsPage.tsx";
import OutlookPage from "./OutlookPage.tsx";

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

describe("what to read", () => {
  it("is there for everyone, with a line about whom to talk to only when the mood is low", async () => {
    const record = await openEmpty();
    await storePlan(record);
    const { unmount } = drawInApp(<LessonsPage />, record);
    screen.getByRole("heading", { name: t("lesson.keep-moving") });
    expect(screen.queryByText(t("outlook.mood.someone"))).toBeNull();
    unmount();
    await record.append("answers/2", { part: "outlook", answers: { mood: 1, sleep: 2 } });
    drawInApp(<LessonsPage />, record);
    screen.getByText(t("outlook.mood.someone"));
    screen.getByRole("heading", { name: t("lesson.sleep") });
  });
});
