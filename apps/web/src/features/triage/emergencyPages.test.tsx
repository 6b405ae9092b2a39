// @vitest-environment jsdom
import { emergencyIds } from "@ilio/care";
import { StoreError } from "@ilio/record";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { ProblemBanner } from "../../app/ProblemBanner.tsx";
import { collectRejections } from "../../app/rejections.fixture.ts";
import { EmergencyItemsPage, EmergencyPage } from "./EmergencyPage.tsx";

const rejections = collectRejections();
const saddle = "saddle-bladder-bowel";

/** A record that the browser has taken away: nothing can be stored any more. */
async function closedRecord() {
  const record = await openEmpty();
  record.close();
  return record;
}

const headline = () => screen.getByRole("heading", { level: 1 }).textContent;
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));

/** The way to one answer of a row; by role it would take jsdom seconds. */
const answerIn = (place: string, answer: "yes" | "notSure" | "no") =>
  document.querySelector<HTMLInputElement>(`${place} input[value="${answer}"]`)!;

/** Answers the rows one by one: "no", but for one. */
function answerItems(id: string, answer: "yes" | "notSure" | "no") {
  for (const row of emergencyIds) fireEvent.click(answerIn(`[data-id="${row}"]`, row === id ? answer : "no"));
}

async function bannerSaysIt() {
  const banner = await screen.findByRole("alert");
  expect(banner.textContent).toContain(t("problem.closed"));
  expect(banner.textContent).toContain(t("cannotOpen.emergency"));
  expect(rejections).toEqual([expect.any(StoreError)]);
}

describe("a stop that cannot be stored", () => {
  it("is shown all the same after a tick, and the banner says what happened", async () => {
    const params = { door: "now" } as const;
    drawInApp([<ProblemBanner key="banner" />, <EmergencyPage key="page" params={params} />], await closedRecord());
    fireEvent.click(screen.getByRole("checkbox", { name: t(`emergency.${saddle}`) }));
    await press(t("app.goOn"));
    await waitFor(() => expect(headline()).toBe(t("stop.emergency")));
    expect(screen.getByText(t(`emergency.${saddle}.because`))).toBeTruthy();
    await bannerSaysIt();
  });

  it.each([
    ["yes", "stop.emergency"],
    ["notSure", "stop.urgent"],
  ] as const)("is shown all the same after a %s to one row", async (answer, shown) => {
    const params = { door: "plan" } as const;
    drawInApp(
      [<ProblemBanner key="banner" />, <EmergencyItemsPage key="page" params={params} />],
      await closedRecord(),
    );
    answerItems(saddle, answer);
    if (answer === "notSure") fireEvent.click(answerIn(`[aria-labelledby="again-${saddle}"]`, "notSure"));
    await press(t("app.goOn"));
    await waitFor(() => expect(headline()).toBe(t(shown)));
    await bannerSaysIt();
  });
});

describe("answers that cannot be stored and are no stop", () => {
  it("lead nowhere, and the banner says so", async () => {
    const params = { door: "plan" } as const;
    location.hash = "/check/plan/items";
    drawInApp(
      [<ProblemBanner key="banner" />, <EmergencyItemsPage key="page" params={params} />],
      await closedRecord(),
    );
    answerItems(saddle, "no");
    await press(t("app.goOn"));
    await bannerSaysIt();
    expect(headline()).toBe(t("items.headline"));
    expect(location.hash).toBe("#/check/plan/items");
  });
});

describe("the emergency screen", () => {
  it("stores two quick taps once", async () => {
    const record = await openEmpty();
    drawInApp(<EmergencyPage params={{ door: "now" }} />, record);
    fireEvent.click(screen.getByRole("checkbox", { name: t(`emergency.${saddle}`) }));
    const goOn = screen.getByRole("button", { name: t("app.goOn") });
    fireEvent.click(goOn);
    fireEvent.click(goOn);
    await waitFor(() => expect(record.state().answers).toEqual({ [saddle]: "yes" }));
    expect(record.count()).toBe(1);
  });

  it("asks to read on, in a live region that was there before, and shows the last row not seen", async () => {
    drawInApp(<EmergencyPage params={{ door: "now" }} />, await openEmpty());
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
    const shown: Element[] = [];
    for (const row of rows) row.scrollIntoView = () => void shown.push(row);
    const said = screen.getByRole("status");
    expect(said.textContent).toBe("");
    await press(t("check.none"));
    expect(said.textContent).toBe(t("check.readFirst"));
    expect(shown).toEqual([rows.at(-1)]);
    rows.at(-1)?.setAttribute("data-seen", "");
    await press(t("check.none"));
    expect(shown).toEqual([rows.at(-1), rows.at(-2)]);
  });
});
