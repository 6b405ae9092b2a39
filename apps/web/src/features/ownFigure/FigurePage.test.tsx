// @vitest-environment jsdom
import type { PersonRecord } from "@ilio/record";
import { act, cleanup, fireEvent, within as inside, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawWaiting, openEmpty, words } from "../../app/inApp.fixture.tsx";
import FigurePage from "./FigurePage.tsx";
import { statureOf } from "./statureText.ts";

const { t } = await words.withPart("figure");
afterEach(cleanup);
// there is no server here: the page stands without its picture
beforeEach(() => vi.stubGlobal("fetch", async () => new Response(null, { status: 404 })));

async function draw(before?: { readonly build: string; readonly tone: string; readonly statureCm?: number }) {
  const record = await openEmpty();
  if (before !== undefined) await record.append("figure/1", before);
  await drawWaiting(<FigurePage />, record);
  return record;
}
const choice = (group: string, name: RegExp | string) =>
  inside(screen.getByRole("group", { name: group })).getByRole<HTMLInputElement>("radio", { name });
const stature = () => screen.getByLabelText<HTMLInputElement>(t("figurePage.stature.label"));
const wrong = () => t("figurePage.stature.wrong", { least: 130, greatest: 220 });
const stored = (record: PersonRecord) => () => record.state().figure;
const type = (text: string) => act(async () => fireEvent.change(stature(), { target: { value: text } }));

describe("the page of how the body looks", () => {
  it("shows what holds, and asks for no stature", async () => {
    await draw();
    expect(choice(t("figurePage.build"), t("figurePage.build.slim")).checked).toBe(true);
    expect(choice(t("figurePage.tone"), t("figurePage.tone.name", { n: 2 })).checked).toBe(true);
    expect(stature().value).toBe("");
  });

  it("keeps each choice at once, with all that was chosen before", async () => {
    const record = await draw();
    // one after the other, faster than they are stored
    choice(t("figurePage.build"), t("figurePage.build.widerHips")).click();
    choice(t("figurePage.tone"), /6/).click();
    await type("168");
    await expect.poll(stored(record)).toMatchObject({ build: "widerHips", tone: "tone6", statureCm: 168 });
    await screen.findByText(t("figurePage.saved"));
    await type("");
    await expect.poll(stored(record)).not.toHaveProperty("statureCm");
    expect(record.state().figure).toMatchObject({ build: "widerHips", tone: "tone6" });
  });

  it("leaves a code of a newer program as it is when something else is chosen", async () => {
    const record = await draw({ build: "a-later-one", tone: "tone4", statureCm: 260 });
    await act(async () => choice(t("figurePage.tone"), /3/).click());
    await expect.poll(stored(record)).toMatchObject({ build: "a-later-one", tone: "tone3", statureCm: 260 });
  });

  it("leaves a wrong stature in its field, says what is expected once the person has gone on, and stores nothing", async () => {
    const record = await draw({ build: "slim", tone: "tone2", statureCm: 175 });
    await type("1,75 m");
    expect(screen.queryByText(wrong())).toBeNull();
    await act(async () => fireEvent.blur(stature()));
    expect(screen.getByRole("alert").textContent).toBe(wrong());
    expect(stature().value).toBe("1,75 m");
    expect(stature().getAttribute("aria-describedby")).toContain("stature-wrong");
    expect(record.state().figure?.statureCm).toBe(175);
    await type("180 cm");
    expect(screen.getByRole("alert").textContent).toBe("");
    await expect.poll(stored(record)).toMatchObject({ statureCm: 180 });
  });
});

describe("a stature as text", () => {
  it.each([
    ["", undefined],
    ["  ", undefined],
    ["130", 130],
    [" 220 ", 220],
    ["168 cm", 168],
    ["１６８", 168],
  ])("%j is %s", (text, cm) => {
    expect(statureOf(text)).toEqual({ ok: true, cm });
  });

  it.each(["129", "221", "17", "1.75", "5'8\"", "tall", "-170", "1e2", "170.5"])("%j is none", (text) => {
    expect(statureOf(text)).toEqual({ ok: false });
  });
});
