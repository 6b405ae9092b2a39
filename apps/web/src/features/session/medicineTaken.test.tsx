// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { storePlan } from "../../app/withPlan.fixture.ts";
import SessionPage from "./SessionPage.tsx";

const { t } = await words.withPart("session");

/** Opens a session and says no to the safety line. */
async function begin(medicines: Parameters<typeof storePlan>[1]) {
  const record = await openEmpty();
  await storePlan(record, medicines);
  await act(async () => {
    drawInApp(<SessionPage />, record);
  });
  await screen.findByRole("heading", { name: t("safety.headline") });
  fireEvent.click(screen.getByRole("radio", { name: t("answer.no") }));
  fireEvent.click(screen.getByRole("button", { name: t("app.next") }));
  return record;
}

/** Sets the pain, reads what follows from it, and goes on. */
async function setPainAndGo(nrs: string): Promise<string> {
  await screen.findByRole("heading", { name: t("checkIn.pain") });
  fireEvent.change(screen.getByRole("slider"), { target: { value: nrs } });
  const read = screen.getByRole("main").textContent ?? "";
  fireEvent.click(screen.getByRole("button", { name: t("session.begin") }));
  return read;
}

describe("before a session", () => {
  it("asks nothing about medicines of someone who takes none", async () => {
    const record = await begin({});
    await setPainAndGo("3");
    await waitFor(() => expect(record.state().beforeSessions).toHaveLength(1));
    expect(record.state().beforeSessions[0]).toMatchObject({ nrs: 3, session: "first", masking: "none" });
    expect(record.state().beforeSessions[0]).not.toHaveProperty("medicineTaken");
  });

  it.each([
    ["yes", "strong"],
    ["notSure", "strong"],
    ["no", "none"],
  ] as const)("takes %s to a strong medicine as %s", async (answer, masking) => {
    const record = await begin({ opioid: "yes" });
    await screen.findByRole("heading", { name: t("medicineTaken.strong", { hours: 6 }) });
    fireEvent.click(screen.getByRole("button", { name: t("app.next") }));
    await screen.findByText(t("app.chooseOne"));
    fireEvent.click(screen.getByRole("radio", { name: t(`answer.${answer}`) }));
    fireEvent.click(screen.getByRole("button", { name: t("app.next") }));
    const read = await setPainAndGo("3");
    expect(read.includes(t("session.masked.strong"))).toBe(masking === "strong");
    await waitFor(() => expect(record.state().beforeSessions).toHaveLength(1));
    expect(record.state().beforeSessions[0]).toMatchObject({ masking, medicineTaken: answer });
  });
});
