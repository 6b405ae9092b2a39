// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import GoalPage from "./GoalPage.tsx";
import { GoalSection } from "./GoalSection.tsx";

const save = () => fireEvent.click(screen.getByRole("button", { name: t("app.save") }));
const rate = (score: string) => fireEvent.change(screen.getByRole("slider"), { target: { value: score } });

describe("the goal", () => {
  it("needs words and a score", async () => {
    const record = await openEmpty();
    drawInApp(<GoalPage />, record);
    fireEvent.change(screen.getByLabelText(t("goal.label")), { target: { value: "   " } });
    rate("3");
    save();
    await screen.findByText(t("goal.missing"));
    expect(record.state().goals).toEqual([]);
  });

  it("is kept in the person's own words, and shows how it changed", async () => {
    const record = await openEmpty();
    const page = drawInApp(<GoalPage />, record);
    fireEvent.change(screen.getByLabelText(t("goal.label")), { target: { value: " Carry the shopping " } });
    rate("3");
    save();
    await waitFor(() => expect(record.state().goals).toHaveLength(1));
    page.unmount();

    const again = drawInApp(<GoalPage />, record);
    expect(screen.getByLabelText<HTMLInputElement>(t("goal.label")).value).toBe("Carry the shopping");
    screen.getByText(t("goal.last", { score: 3 }));
    rate("6");
    save();
    await waitFor(() => expect(record.state().goals).toHaveLength(2));
    again.unmount();

    drawInApp(<GoalSection />, record);
    screen.getByText(/Carry the shopping/);
    screen.getByText(t("goal.change", { first: 3, last: 6 }));
  });
});
