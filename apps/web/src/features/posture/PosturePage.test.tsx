// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { model } from "./body.ts";
import { claims, shownFor } from "./claims.ts";
import { linkOf } from "./link.ts";
import PosturePage from "./PosturePage.tsx";
import { changeWords, claimWords, millimetres } from "./postureWords.ts";
import { preset } from "./presets.ts";
import { psoasNow } from "./psoasNow.ts";
import { settleMs } from "./SettledText.tsx";
import type { Control } from "./stance.ts";
import { writeAfterMs } from "./useShown.ts";

const { t } = await words.withPart("body");

beforeEach(() => {
  // jsdom has no workers: the page then says so
  vi.spyOn(console, "warn").mockReturnValue(undefined);
});
async function draw(query = ""): Promise<void> {
  location.hash = query === "" ? "/body" : `/body?${query}`;
  const record = await openEmpty();
  await act(async () => {
    drawInApp(
      <Suspense>
        <PosturePage />
      </Suspense>,
      record,
    );
  });
  await screen.findByRole("heading", { level: 1 });
}

const slider = (control: Control) => screen.getByRole<HTMLInputElement>("slider", { name: t(`bodyPage.${control}`) });
const slide = (control: Control, value: number) => fireEvent.change(slider(control), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const shown = (term: "change" | "length" | "lever" | "pull") =>
  screen.getByText(t(`bodyPage.${term}`), { selector: "dt" }).nextElementSibling?.textContent;
const isPressed = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-pressed");

describe("PosturePage", () => {
  it("begins in standing, as long as then, and says nothing of its own accord", async () => {
    await draw();
    expect(shown("change")).toBe(changeWords(t, psoasNow(preset("standing").coordinates)));
    expect([shown("length"), shown("pull")]).toEqual(["318 mm", t("bodyPage.pull.now", { pull: "none" })]);
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("gives all numbers, and lines, where no picture can be drawn, and says so", async () => {
    await draw();
    expect(screen.getByRole("alert").textContent).toBe(t("bodyPage.noPicture"));
    expect(screen.getByRole("img").innerHTML).toBe("");
    expect(document.querySelectorAll("svg polyline").length).toBeGreaterThan(model.muscles.length);
  });

  it("says beside the numbers that shorter is not harmful, and folded that they are a model's", async () => {
    await draw();
    const folded = screen.getByText(t("bodyPage.meaning")).closest("details")!;
    expect(screen.getByText(t("bodyPage.notHarm"))).toBeTruthy();
    expect(folded.textContent).toContain(t("bodyPage.meaning.model", { metres: model.person.stature }));
  });

  it("follows a slider at once: its words, the numbers, and the picture with its text", async () => {
    await draw();
    const before = document.querySelector("polyline")!.parentElement!.innerHTML;
    slide("hip", 90);
    const text = t("bodyPage.hip.now", { way: "up", value: 90 });
    expect(slider("hip").getAttribute("aria-valuetext")).toBe(text);
    expect(shown("change")).toBe(t("bodyPage.change.now", { way: "shorter", percent: 14 }));
    expect(shown("lever")).toBe(t("bodyPage.millimetres", { mm: 35 }));
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(text);
    expect(document.querySelector("polyline")!.parentElement!.innerHTML).not.toBe(before);
  });

  it("says where the sliders came to rest, once, and nothing on the way", async () => {
    await draw();
    vi.useFakeTimers();
    for (const degrees of [5, 10, 15, 20]) {
      slide("hip", degrees);
      act(() => void vi.advanceTimersByTime(settleMs - 1));
      expect(screen.getByRole("status").textContent).toBe("");
    }
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole("status").textContent).toContain(shown("change"));
  });

  it("moves what must move along when someone sits, and stops with a reason beside the slider", async () => {
    await draw();
    press(t("bodyPage.kind.sit"));
    const hip = slider("hip").valueAsNumber;
    slide("pelvis", -10);
    expect(slider("hip").valueAsNumber).toBeGreaterThan(hip);
    slide("reach", 75);
    expect(slider("reach").valueAsNumber).toBeLessThan(75);
    const why = document.getElementById(slider("reach").getAttribute("aria-describedby")!);
    expect(why?.textContent).toContain(t("bodyPage.stops.hands"));
    slide("reach", 30);
    expect(slider("reach").getAttribute("aria-describedby")).toBeNull();
    expect(why?.textContent).toBe("");
  });

  it.each([
    [-30, false],
    [-31, true],
  ])("with the low back at %i degrees says that it is less sure, and computes no pull: %s", async (value, isSaid) => {
    await draw();
    slide("back", value);
    expect(screen.queryByText(t("bodyPage.unsure", { what: "back" })) !== null).toBe(isSaid);
    expect(shown("pull") === t("bodyPage.pull.now", { pull: "unknown" })).toBe(isSaid);
  });

  it("keeps A and changes B when two are compared, says the difference, and goes on with B alone", async () => {
    await draw();
    press(t("bodyPage.compare"));
    expect(screen.getAllByRole("img")).toHaveLength(2);
    slide("hip", 90);
    const [, change] = screen.getAllByRole("row");
    expect(
      within(change!)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual([
      t("bodyPage.change.shortNow", { way: "same", percent: 0 }),
      t("bodyPage.change.shortNow", { way: "shorter", percent: 14 }),
    ]);
    expect(screen.getByText(t("bodyPage.difference", { way: "shorter", mm: 45 }))).toBeTruthy();
    press(t("bodyPage.single"));
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(slider("hip").value).toBe("90");
  });

  it.each(claims)("has $id ready to compare, with a sentence of computed numbers", async (claim) => {
    await draw();
    press(t(`bodyPage.claim.${claim.id}`));
    expect(isPressed(t(`bodyPage.claim.${claim.id}`))).toBe("true");
    const { a, b } = shownFor(claim);
    const [first, second] = [psoasNow(a.coordinates), psoasNow(b!.coordinates)];
    const sentence = screen.getByText(claimWords(t, claim));
    await vi.waitFor(() => expect(document.activeElement).toBe(sentence));
    const mm = Math.abs(millimetres(second.length.mean) - millimetres(first.length.mean));
    const isToldInMm = claim.id === "leaning" || claim.id === "hooked";
    expect(sentence.textContent).toContain(isToldInMm ? `${mm} mm` : "");
    expect(screen.queryAllByRole("slider").length > 0).toBe("values" in b!.posture);
  });

  it("keeps what was said of two postures while B is pulled about, as it tells of those that were ready", async () => {
    await draw();
    press(t("bodyPage.claim.leaning"));
    const { textContent } = screen.getByText(claimWords(t, claims[1]));
    slide("pelvis", 0);
    expect(screen.getByText(textContent)).toBeTruthy();
    expect(isPressed(t("bodyPage.claim.leaning"))).toBe("false");
    press(t("bodyPage.single"));
    expect(screen.queryByText(textContent)).toBeNull();
  });

  it("says of a hip that is bent far that its lever is a guess", async () => {
    await draw();
    slide("hip", 100);
    expect(screen.queryByText(t("bodyPage.unsure", { what: "hip" }))).toBeNull();
    slide("hip", 101);
    expect(screen.getByText(t("bodyPage.unsure", { what: "hip" }))).toBeTruthy();
  });

  it("shows the postures of a link, and writes them into the address once they rest, without a step back more", async () => {
    const link = linkOf({ a: preset("sitting"), b: preset("lunge") });
    await draw(link);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      t("bodyPage.psoas"),
      `A ${t("bodyPage.name.sitting")}`,
      `B ${t("bodyPage.name.lunge")}`,
    ]);
    const { length } = history;
    vi.useFakeTimers();
    press(t("bodyPage.kind.stand"));
    slide("hip", 30);
    expect(location.hash).toBe(`#/body?${link}`);
    act(() => void vi.advanceTimersByTime(writeAfterMs));
    expect(location.hash).toBe(`#/body?${linkOf({ a: preset("sitting"), b: null })}&b=stand,hip30,knee0,pelvis0,back0`);
    expect(history.length).toBe(length);
  });

  it.each([
    ["a=sit,hipNaN", "unreadable"],
    ["a=bridge&see=16,99,1,deep", "unreadable"],
    ["a=sit,hip20,knee30,pelvis40,back15,chair35,reach75", "impossible"],
  ] as const)("with the link %s says that it is %s and shows standing", async (query, why) => {
    await draw(query);
    expect(screen.getAllByRole("alert")[0]?.textContent).toBe(t(`bodyPage.badLink.${why}`));
    expect(shown("length")).toBe("318 mm");
    press(t("bodyPage.kind.sit"));
    expect(screen.queryByText(t(`bodyPage.badLink.${why}`))).toBeNull();
  });

  it("follows an address that is changed by hand", async () => {
    await draw();
    act(() => {
      location.hash = `/body?${linkOf({ a: preset("bridge"), b: null })}`;
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    expect(screen.getByText(t("bodyPage.fixed"))).toBeTruthy();
  });

  it("lets a handle be pulled by a pointer, and only by the one that took it", async () => {
    await draw();
    HTMLElement.prototype.setPointerCapture = () => undefined;
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({ width: 192, height: 220 } as DOMRect);
    const knee = document.querySelector<HTMLElement>('[data-handle="hip"]')!;
    fireEvent.pointerMove(knee, { pointerId: 1, clientX: 40, clientY: 0 });
    expect(slider("hip").value).toBe("0");
    fireEvent.pointerDown(knee, { pointerId: 1, clientX: 0, clientY: 0 });
    fireEvent.pointerMove(knee, { pointerId: 2, clientX: 40, clientY: 0 });
    expect(slider("hip").value).toBe("0");
    fireEvent.pointerMove(knee, { pointerId: 1, clientX: 40, clientY: -20 });
    expect(slider("hip").valueAsNumber).toBeGreaterThan(30);
    fireEvent.pointerUp(knee, { pointerId: 1 });
    const rested = slider("hip").value;
    fireEvent.pointerMove(knee, { pointerId: 1, clientX: 0, clientY: 0 });
    expect(slider("hip").value).toBe(rested);
  });
});
