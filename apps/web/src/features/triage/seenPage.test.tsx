// @vitest-environment jsdom
import { type Answers, emergencyIds, type SeenBy, signIds } from "@ilio/care";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mayExercise, nextStop } from "../../app/gate.ts";
import { drawInApp, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { now } from "../../app/now.ts";
import { saveAnswers } from "../../app/save.ts";
import { storePlan } from "../../app/withPlan.fixture.ts";
import { SeenPage } from "./SeenPage.tsx";

const none = (ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, "no" as const]));
const today = now().slice(0, 10);

/** Someone with a plan, who then answers the second screen with a yes to these. */
async function withSigns(yes: Answers) {
  const record = await openEmpty();
  await storePlan(record);
  await saveAnswers(record, "signs", { ...none(signIds), ...yes });
  return record;
}

async function saySeen(by: SeenBy, exercise: "yes" | "no") {
  fireEvent.change(screen.getByLabelText(t("seen.when")), { target: { value: today } });
  for (const [name, value] of [
    ["seen-by", by],
    ["seen-exercise", exercise],
  ])
    fireEvent.click(document.querySelector(`input[name="${name}"][value="${value}"]`)!);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: t("app.save") })));
}

describe("being seen", () => {
  it("after a word that someone should look asks nothing again, and begins no gentle week", async () => {
    const record = await withSigns({ "spine-spot": "yes" });
    drawInApp(<SeenPage />, record);
    expect(screen.getByText(t("seen.leadSoon"))).toBeTruthy();
    await saySeen("physiotherapist", "yes");
    await waitFor(() => expect(record.state().seen).toMatchObject({ by: "physiotherapist", after: "soon" }));
    expect(record.state().answers).toMatchObject({ "seen-after": "soon", "spine-spot": "yes" });
    expect(nextStop(record.state(), now())).toBe("/answer");
    expect(mayExercise(record.state(), now())).toBe(true);
  });

  it("leads out of a stop that a clock far ahead wrote down", async () => {
    const record = await withSigns({ "foot-drags": "yes" });
    const ahead = { ...record.state(), signsAt: now().replace(/^\d{4}/, (year) => String(Number(year) + 1)) };
    drawInApp(<SeenPage />, { ...record, state: () => ahead });
    await saySeen("doctor", "yes");
    await waitFor(() => expect(record.state().seen).toMatchObject({ after: "stop" }));
  });

  it("after a stop asks both screens of signs again", async () => {
    const record = await withSigns({ "foot-drags": "yes" });
    drawInApp(<SeenPage />, record);
    expect(screen.getByText(t("seen.lead"))).toBeTruthy();
    await saySeen("doctor", "yes");
    await waitFor(() => expect(record.state().seen).toMatchObject({ after: "stop" }));
    expect(nextStop(record.state(), now())).toBe("/check/plan");
  });

  it("after a no to exercise comes after a stop too, whatever was found before", async () => {
    const record = await withSigns({ "spine-spot": "yes" });
    await record.append("seen/2", { seenOn: today, by: "doctor", exercise: "no", after: "soon" });
    expect(nextStop(record.state(), now())).toBe("/not-yet");
    drawInApp(<SeenPage />, record);
    await saySeen("doctor", "yes");
    await waitFor(() => expect(record.state().seen).toMatchObject({ exercise: "yes", after: "stop" }));
  });

  it("asks all again where only an earlier visit had lifted a stop", async () => {
    const record = await withSigns({ "foot-drags": "yes" });
    await record.append("seen/2", { seenOn: today, by: "doctor", exercise: "yes", after: "stop" });
    await saveAnswers(record, "emergency", none(emergencyIds));
    await saveAnswers(record, "signs", { ...none(signIds), "foot-drags": "yes" });
    drawInApp(<SeenPage />, record);
    await saySeen("physiotherapist", "yes");
    await waitFor(() => expect(record.state().seen).toMatchObject({ by: "physiotherapist", after: "stop" }));
    expect(nextStop(record.state(), now())).toBe("/check/plan");
  });
});
