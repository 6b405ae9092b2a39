// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import BodyPage from "./BodyPage.tsx";
import { model } from "./posture.ts";
import { settleMs } from "./SettledText.tsx";

const { t } = await words.withPart("body");

afterEach(() => {
  vi.useRealTimers();
});

async function draw(): Promise<void> {
  const record = await openEmpty();
  await act(async () => {
    drawInApp(
      <Suspense>
        <BodyPage />
      </Suspense>,
      record,
    );
  });
  await screen.findByRole("heading", { level: 1 });
}

const slider = (joint: "hip" | "knee" | "back") =>
  screen.getByRole<HTMLInputElement>("slider", { name: t(`bodyPage.${joint}`) });
const slide = (joint: "hip" | "knee" | "back", value: number) => fireEvent.change(slider(joint), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const shown = (term: "change" | "length" | "lever") =>
  screen.getByText(t(`bodyPage.${term}`), { selector: "dt" }).nextElementSibling?.textContent;

describe("BodyPage", () => {
  it("begins in standing, as long as then, and says nothing of its own accord", async () => {
    await draw();
    expect(shown("change")).toBe(t("bodyPage.change.now", { way: "same", percent: 0 }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("holds folded above the numbers that they are a model's, and that shorter is not bad", async () => {
    await draw();
    const folded = screen.getByText(t("bodyPage.meaning")).closest("details")!;
    expect(folded.nextElementSibling).toBe(screen.getByText(t("bodyPage.change")).closest("dl"));
    expect(folded.textContent).toContain(t("bodyPage.meaning.length"));
    expect(folded.textContent).toContain(t("bodyPage.meaning.model", { metres: model.person.stature }));
  });

  it("follows a slider at once: its words, the numbers, and the picture with its text", async () => {
    await draw();
    const before = screen.getByRole("img").innerHTML;
    slide("hip", 90);
    const text = t("bodyPage.hip.now", { way: "up", degrees: 90 });
    expect(slider("hip").getAttribute("aria-valuetext")).toBe(text);
    expect(shown("change")).toBe(t("bodyPage.change.now", { way: "shorter", percent: 14 }));
    expect(shown("lever")).toBe(t("bodyPage.millimetres", { mm: 35 }));
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(text);
    expect(screen.getByRole("img").innerHTML).not.toBe(before);
  });

  it("says where the sliders came to rest, once, and nothing on the way", async () => {
    await draw();
    vi.useFakeTimers();
    for (const degrees of [5, 10, 15, 20, 25, 30]) {
      slide("hip", degrees);
      act(() => void vi.advanceTimersByTime(settleMs - 1));
      expect(screen.getByRole("status").textContent).toBe("");
    }
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole("status").textContent).toContain(shown("change"));
  });

  it("takes a posture, marks it, lets go of the mark when a slider leaves it, and starts again", async () => {
    await draw();
    press(t("bodyPage.posture.lunge"));
    const lunge = screen.getByRole("button", { name: t("bodyPage.posture.lunge") });
    expect(lunge.getAttribute("aria-pressed")).toBe("true");
    expect([slider("hip").value, slider("knee").value]).toEqual(["-20", "90"]);
    slide("knee", 60);
    expect(lunge.getAttribute("aria-pressed")).toBe("false");
    press(t("bodyPage.reset"));
    expect([slider("hip").value, slider("knee").value, slider("back").value]).toEqual(["0", "0", "0"]);
  });

  it.each([
    [-30, false],
    [-35, true],
  ])("with the low back at %i degrees says that it is less sure: %s", async (degrees, isSaid) => {
    await draw();
    slide("back", degrees);
    expect(screen.queryByText(t("bodyPage.unsure")) !== null).toBe(isSaid);
    const described = slider("back").getAttribute("aria-describedby");
    expect(described !== null && document.getElementById(described)?.textContent === t("bodyPage.unsure")).toBe(isSaid);
  });
});
