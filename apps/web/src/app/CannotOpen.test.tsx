// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CannotOpen } from "./CannotOpen.tsx";
import { drawInApp, openEmpty, t, words } from "./inApp.fixture.tsx";

describe("a record that cannot be opened", () => {
  it.each([
    ["unavailable", false],
    ["blocked", false],
    ["newer", true],
    ["failed", true],
  ] as const)("says why and what to do: %s, with a button to reload: %s", async (why, reloads) => {
    drawInApp(<CannotOpen words={words} why={why} />, await openEmpty());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(t(`cannotOpen.${why}.headline`));
    expect(screen.getByText(t(`cannotOpen.${why}.what`))).toBeTruthy();
    expect(screen.getByText(t("cannotOpen.emergency"))).toBeTruthy();
    expect(screen.queryByRole("button", { name: t("problem.reload") }) !== null).toBe(reloads);
  });
});
