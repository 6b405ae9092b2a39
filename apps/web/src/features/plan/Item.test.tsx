// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { storePlan } from "../../app/withPlan.fixture.ts";
import { PlanPage } from "./PlanPage.tsx";
import { swapsIn } from "./SwapSheet.tsx";

// jsdom has no modal dialogs; here the sheet only has to stand in the page.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut() {
    this.open = false;
  };
});

const names = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

describe("a movement of the plan", () => {
  it("can be swapped for another, and back", async () => {
    const record = await openEmpty();
    await storePlan(record);
    const made = planOf(record.state(), now());
    if (made === null) throw new Error("expected a plan, got none");
    const item = made.plan.items.find(({ movement }) => swapsIn(movement, made).length > 0);
    if (item === undefined) throw new Error("expected a movement that can be swapped, got none");
    const [wish] = swapsIn(item.movement, made);
    const name = t(`movement.${item.movement}.name`);
    const wished = t(`movement.${wish!}.name`);
    drawInApp(<PlanPage />, record);
    expect(names()).toContain(name);

    fireEvent.click(screen.getByRole("button", { name: `${t("plan.swap")}: ${name}` }));
    fireEvent.click(screen.getByText(wished));
    await waitFor(() => expect(names()).toContain(wished));
    expect(names()).not.toContain(name);
    expect(record.state().preferences?.swaps).toEqual({ [item.movement]: wish });
    screen.getByText(t("fit.your-swap"));

    fireEvent.click(screen.getByRole("button", { name: `${t("plan.swap")}: ${wished}` }));
    fireEvent.click(screen.getByText(name));
    await waitFor(() => expect(names()).toContain(name));
    expect(record.state().preferences?.swaps).toEqual({});
  });
});
