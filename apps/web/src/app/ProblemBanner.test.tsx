// @vitest-environment jsdom
import { StoreError } from "@ilio/record";
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawInApp, openEmpty, t } from "./inApp.fixture.tsx";
import { outdated } from "./outdated.ts";
import { ProblemBanner } from "./ProblemBanner.tsx";
import { MissingPart } from "./part.ts";

const stored = (name: string) => new StoreError(new DOMException("why", name));
const fail = (reason: unknown) =>
  act(() => void window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason })));
const said = () => screen.queryByRole("alert")?.textContent ?? null;
const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

describe("what could not be stored", () => {
  beforeEach(async () => void drawInApp(<ProblemBanner />, await openEmpty()));
  afterEach(() => outdated.set(false));

  it.each([
    ["closed", stored("InvalidStateError")],
    ["notStored", stored("UnknownError")],
    ["notStored", new Error("anything else")],
    ["missing", new MissingPart("gone")],
  ] as const)("is said with its reason, and what to do in an emergency: %s", (problem, reason) => {
    expect(said()).toBeNull();
    fail(reason);
    expect(said()).toContain(t(`problem.${problem}`));
    expect(said()).toContain(t("cannotOpen.emergency"));
    expect(buttons()).toEqual([t("problem.reload")]);
  });

  it("because the device is full leads to a copy, and can be closed once there is room", () => {
    fail(stored("QuotaExceededError"));
    expect(said()).toContain(t("problem.full"));
    expect(screen.getByRole("link", { name: t("problem.full.do") }).getAttribute("href")).toBe("#/data");
    act(() => screen.getByRole("button", { name: t("app.close") }).click());
    expect(said()).toBeNull();
  });

  it("because a newer Ilio took over is said before anything fails, and whatever fails then", () => {
    act(() => outdated.set(true));
    expect(said()).toContain(t("problem.outdated"));
    fail(stored("InvalidStateError"));
    expect(said()).toContain(t("problem.outdated"));
    expect(buttons()).toEqual([t("problem.reload")]);
  });
});
