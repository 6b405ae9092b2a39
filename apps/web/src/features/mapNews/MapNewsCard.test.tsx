// @vitest-environment jsdom
import type { Answers } from "@ilio/care";
import type { AnswersV2, PersonRecord } from "@ilio/record";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { clockAt } from "../../app/clockAt.fixture.ts";
import { drawWaiting, openEmpty, t } from "../../app/inApp.fixture.tsx";
import { saveOutcome } from "../../app/save.ts";
import { screensToPlan } from "../../app/withPlan.fixture.ts";
import { MapNewsCard } from "./MapNewsCard.tsx";

const hourAgo = clockAt(Date.now() - 3_600_000, 0);

/** A plan whose map was answered an hour ago, and a check-in now with pain in the left calf. */
async function withNews(): Promise<PersonRecord> {
  const record = await openEmpty();
  for (const { part, answers } of screensToPlan) {
    const payload = { part, answers: answers as Answers as AnswersV2["answers"] };
    await record.append("answers/2", payload, part === "map" ? { at: hourAgo } : {});
  }
  await saveOutcome(record);
  const areas = [{ area: "calf", side: "left", feeling: "pain" }] as const;
  await record.append("check-in/2", { nrs: 4, effort: "noSession", areas });
  return record;
}
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await new Promise((done) => setTimeout(done, 100));
  });
const isOffered = () => screen.queryByRole("heading", { name: t("mapNews.headline") }) !== null;

describe("a newer map in the diary", () => {
  it("is offered, and weighs nothing before a yes", async () => {
    const record = await withNews();
    await drawWaiting(<MapNewsCard />, record);
    expect(isOffered()).toBe(true);
    expect(record.state().answers["pain-calf"]).toBe("no");
  });

  it("is saved as the map's own page saves it, so that triage follows, and is then no news", async () => {
    const record = await withNews();
    await drawWaiting(<MapNewsCard />, record);
    await press(t("mapNews.take"));
    expect(record.state().answers).toMatchObject({ "pain-calf": "left", "pain-back": "no" });
    expect(isOffered()).toBe(false);
    await waitFor(() => expect(location.hash).toBe("#/answer"));
  });

  it("is offered once: kept as it is, it does not come again", async () => {
    const record = await withNews();
    await drawWaiting(<MapNewsCard />, record);
    await press(t("mapNews.keep"));
    expect(isOffered()).toBe(false);
    cleanup();
    await drawWaiting(<MapNewsCard />, record);
    expect(isOffered()).toBe(false);
    expect(record.state().answers["pain-calf"]).toBe("no");
  });
});
