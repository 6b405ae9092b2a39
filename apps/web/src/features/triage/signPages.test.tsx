// @vitest-environment jsdom
import { conditionIds, emergencyIds, signIds } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { saveAnswers } from "../../app/save.ts";
import { QuestionPage } from "../assessment/QuestionPage.tsx";
import { ConditionsPage } from "../who/ConditionsPage.tsx";
import { SignsItemsPage, SignsPage } from "./SignsPage.tsx";
import { StopPage } from "./StopPage.tsx";

const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "no" as const]));
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole("button", { name })));
const tick = (id: (typeof signIds)[number]) => fireEvent.click(screen.getByRole("checkbox", { name: t(`sign.${id}`) }));
const answerIn = (place: string, answer: "yes" | "notSure" | "no") =>
  fireEvent.click(document.querySelector(`${place} input[value="${answer}"]`)!);

/** Someone of about forty on the way to the second screen of signs. */
async function onTheWay(): Promise<PersonRecord> {
  const record = await openEmpty();
  await saveAnswers(record, "emergency", none(emergencyIds));
  await saveAnswers(record, "who", { "birth-year": 1985 });
  return record;
}

describe("the second screen of signs", () => {
  it("takes nothing for a no before the whole list was on screen", async () => {
    const record = await onTheWay();
    drawInApp(<SignsPage />, record);
    for (const row of document.querySelectorAll("[data-row]")) row.scrollIntoView = () => undefined;
    await press(t("check.none"));
    expect(screen.getByRole("status").textContent).toBe(t("check.readFirst"));
    tick("foot-drags");
    await press(t("signs.onlyTicked", { count: 1 }));
    expect(record.state().signsAt).toBeNull();
  });

  it("does not wait with an emergency", async () => {
    const record = await onTheWay();
    drawInApp(<SignsPage />, record);
    tick("bad-belly-pain");
    await press(t("signs.onlyTicked", { count: 1 }));
    await waitFor(() => expect(record.state().answers["bad-belly-pain"]).toBe("yes"));
    expect(record.state().answers["weight-loss"]).toBeUndefined();
  });

  it("asks a hard sign once more, and leaves a weak one not sure", async () => {
    const record = await onTheWay();
    drawInApp(<SignsItemsPage />, record);
    const items = document.querySelectorAll<HTMLElement>("[data-id]");
    for (const item of items) item.scrollIntoView = () => undefined;
    for (const id of signIds)
      answerIn(`[data-id="${id}"]`, ["foot-drags", "small-fall"].includes(id) ? "notSure" : "no");
    expect(screen.getByText(t("sign.foot-drags.check"))).toBeTruthy();
    expect(screen.getByText(t("sign.small-fall.check"))).toBeTruthy();
    expect(screen.getAllByText(t("items.again"))).toHaveLength(1);
    await press(t("app.goOn"));
    expect(screen.getByRole("status").textContent).toBe(t("items.left", { count: 1 }));
    answerIn('[aria-labelledby="again-foot-drags"]', "no");
    await press(t("app.goOn"));
    await waitFor(() => expect(record.state().answers["foot-drags"]).toBe("no"));
    expect(record.state().answers["small-fall"]).toBe("notSure");
  });
});

describe("a hard sign among the history questions", () => {
  it("is asked once more too, and then stops", async () => {
    const record = await onTheWay();
    drawInApp(<QuestionPage id="red-eye" />, record);
    answerIn("fieldset", "notSure");
    expect(screen.getByText(t("sign.red-eye.check"))).toBeTruthy();
    await press(t("app.next"));
    expect(screen.getByRole("status").textContent).toBe(t("app.chooseOne"));
    answerIn('[aria-labelledby="again-red-eye"]', "notSure");
    await press(t("app.next"));
    await waitFor(() => expect(record.state().answers["red-eye"]).toBe("notSure"));
  });
});

describe("what a condition opens", () => {
  it("is asked under it, and never filled in from before", async () => {
    const record = await onTheWay();
    const said = { ...none(conditionIds), "takes-medicine": "no", "blood-thinner": "yes", "bleeding-signs": "no" };
    await record.append("answers/2", { part: "who", answers: said });
    drawInApp(<ConditionsPage />, record);
    expect(document.querySelectorAll('[data-id="bleeding-signs"] input')).toHaveLength(3);
    expect(document.querySelector('[data-id="bleeding-signs"] input:checked')).toBeNull();
    expect(document.querySelector('[data-id="after-birth-signs"]')).toBeNull();
    answerIn('[data-id="bleeding-signs"]', "yes");
    await press(t("app.goOn"));
    await waitFor(() => expect(record.state().answers["bleeding-signs"]).toBe("yes"));
  });
});

describe("the stop page", () => {
  it("lists every sign of the rule, says the words of each, and offers no milder rule's advice", async () => {
    const record = await onTheWay();
    const signs = {
      ...none(signIds),
      "cancer-history": "yes",
      "constant-pain": "yes",
      "hip-stays-bent": "yes",
    } as const;
    await saveAnswers(record, "signs", signs);
    const { container } = drawInApp(<StopPage />, record);
    const text = container.textContent ?? "";
    expect(text).toContain(t("stop.urgent"));
    expect(text).toContain(t("sign.cancer-history.say"));
    expect(text).toContain(t("sign.constant-pain.say"));
    expect(text).not.toContain(t("sign.hip-stays-bent"));
    expect(text).not.toContain(t("advice.doctor-soon"));
    const links = [...container.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(["#/mistake/cancer-history", "#/mistake/constant-pain", "#/seen"]));
  });

  it("lets the condition be the mistake where a sign is asked only beside it", async () => {
    const record = await onTheWay();
    await saveAnswers(record, "who", { "blood-thinner": "yes", "bleeding-signs": "yes" });
    const { container } = drawInApp(<StopPage />, record);
    const links = [...container.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#/mistake/bleeding-signs", "#/mistake/blood-thinner", "#/seen"]);
  });
});
