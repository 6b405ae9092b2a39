// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { storePlan } from "../../app/withPlan.fixture.ts";
import FitPage from "./FitPage.tsx";

const answerTo = (question: string, answer: string) =>
  screen.getByRole("group", { name: question }).querySelector<HTMLInputElement>(`input[value="${answer}"]`) ??
  document.createElement("input");

describe("fit it to my day", () => {
  it("stores what was said, and the plan then fits", async () => {
    const record = await openEmpty();
    await storePlan(record);
    drawInApp(<FitPage />, record);
    expect(answerTo(t("fitPage.floor"), "yes").checked).toBe(true);
    fireEvent.click(answerTo(t("fitPage.floor"), "no"));
    fireEvent.click(answerTo(t("fitPage.minutes"), "5"));
    fireEvent.click(screen.getByRole("checkbox", { name: t("equipment.bed") }));
    fireEvent.click(screen.getByRole("button", { name: t("app.save") }));
    await waitFor(() => expect(record.state().preferences).not.toBeNull());
    expect(record.state().preferences).toMatchObject({ minutes: 5, floor: "no", kneeling: "yes", swaps: {} });
    expect(record.state().preferences?.equipment).not.toContain("bed");

    const made = planOf(record.state(), now());
    expect(made?.plan.fits.map(({ because }) => because)).toContain("no-floor");
    expect(made?.planned.fits).toEqual([]);
  });

  it("leaves the stored outcome as the answers make it", async () => {
    const record = await openEmpty();
    await storePlan(record);
    const before = planOf(record.state(), now());
    await record.append("preferences/1", { minutes: 5, floor: "no", kneeling: "no", equipment: [], swaps: {} });
    expect(planOf(record.state(), now())?.planned).toEqual(before?.planned);
  });
});
