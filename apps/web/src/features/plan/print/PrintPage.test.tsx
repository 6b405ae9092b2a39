// @vitest-environment jsdom
import { catalogue } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { words as app, drawWaiting, openEmpty } from "../../../app/inApp.fixture.tsx";
import { now } from "../../../app/now.ts";
import { planOf } from "../../../app/usePlan.ts";
import { storePlan } from "../../../app/withPlan.fixture.ts";
import { wordKey } from "../../../ui/words.tsx";
import { dosesText } from "../doseText.ts";
import PrintPage from "./PrintPage.tsx";

const words = await (await app.withPart("print")).withPart("phases");
const { t } = words;

const svg =
  '<svg role="img" aria-labelledby="fig-a-t"><title id="fig-a-t">a</title><path id="fig-a-o" d="M0 0"/></svg>';
const answer = (pictures: readonly string[]) => ({ ok: true, json: async () => pictures });

async function withPlan(): Promise<PersonRecord> {
  const record = await openEmpty();
  await storePlan(record);
  vi.stubGlobal("print", vi.fn());
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => answer([svg, svg])),
  );
  return record;
}

const planIn = (record: PersonRecord) => {
  const made = planOf(record.state(), now());
  if (made === null) throw new Error("expected a plan, got none");
  return made.plan;
};

const drawn = (container: HTMLElement) => container.querySelectorAll("figure svg");

describe("the page for paper", () => {
  it("holds each movement with its doses, cues, stops and pictures, and a week to tick", async () => {
    const record = await withPlan();
    const plan = planIn(record);
    const { container } = await drawWaiting(<PrintPage />, record);
    await waitFor(() => expect(drawn(container)).toHaveLength(2 * plan.items.length));
    const text = container.textContent;
    for (const { movement, usual, first } of plan.items) {
      const { phases, cues, stopRules, cautions } = catalogue[movement];
      const held = phases.some(({ seconds }) => seconds === "hold");
      const expected = [
        t(`movement.${movement}.name`),
        dosesText(usual, held, words),
        dosesText(first, held, words),
        t(`movement.${movement}.start`),
        ...phases.map(({ cue }) => t(wordKey(`movement.${movement}.phase.${cue}`))),
        ...Array.from({ length: cues }, (_, n) => t(wordKey(`movement.${movement}.cue.${n + 1}`))),
        ...stopRules.map((rule) => t(`stopRule.${rule}`)),
        ...cautions.map((caution) => t(`caution.${caution}`)),
      ];
      expect(expected.filter((each) => !text.includes(each))).toEqual([]);
    }
    for (const always of ["print.before", "safety.list", "print.notDiagnosis", "plan.honest"] as const)
      expect(text).toContain(t(always));
    expect(screen.getAllByRole("row")).toHaveLength(plan.items.length + 2);
    expect(container.querySelectorAll("td")).toHaveLength(7 * (plan.items.length + 1));
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("prints only once the pictures have come", async () => {
    const record = await withPlan();
    let come: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      come = resolve;
    });
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => {
        await gate;
        return answer([svg]);
      }),
    );
    const { container } = await drawWaiting(<PrintPage />, record);
    fireEvent.click(screen.getByRole("button", { name: t("print.do") }));
    screen.getByText(t("print.loading"));
    expect(window.print).not.toHaveBeenCalled();
    come();
    await waitFor(() => expect(window.print).toHaveBeenCalledOnce());
    expect(drawn(container)).toHaveLength(planIn(record).items.length);
  });

  it("says which pictures are missing, prints the words all the same, and tries again", async () => {
    const record = await withPlan();
    const count = new Set(planIn(record).items.map(({ movement }) => catalogue[movement].poseId)).size;
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const fetching = vi.mocked(fetch).mockImplementation(async () => Promise.reject(new TypeError("offline")));
    const { container } = await drawWaiting(<PrintPage />, record);
    await screen.findByText(t("print.missing", { count }));
    fireEvent.click(screen.getByRole("button", { name: t("print.do") }));
    await waitFor(() => expect(window.print).toHaveBeenCalledOnce());
    fetching.mockImplementation(async () => answer([svg]) as unknown as Response);
    fireEvent.click(screen.getByRole("button", { name: t("print.again") }));
    await waitFor(() => expect(drawn(container).length).toBeGreaterThan(0));
    expect(screen.queryByText(t("print.missing", { count }))).toBeNull();
    expect(window.print).toHaveBeenCalledOnce();
  });

  it("leads someone without a plan to what is asked first", async () => {
    const record = await openEmpty();
    await drawWaiting(<PrintPage />, record);
    await waitFor(() => expect(location.hash).toBe("#/check/plan"));
  });
});
