// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, t } from "./inApp.fixture.tsx";
import { sessionLock } from "./sessionLock.ts";
import { UpdateLine } from "./UpdateLine.tsx";
import { watchUpdates } from "./update.ts";
import { show, withWorkers } from "./workers.fixture.ts";

const browser = withWorkers();
const reload = vi.fn<() => void>();
// In this order, as one page lives through it: once the versions are swapped, only loading anew changes that.
describe("the line that offers a newer version", () => {
  beforeEach(async () => {
    reload.mockClear();
    const { container } = browser;
    container.controller = {};
    container.registration.find();
    container.registration.activate();
    watchUpdates(container.registration as unknown as ServiceWorkerRegistration);
    const record = await openEmpty();
    drawInApp(<UpdateLine />, record);
    vi.stubGlobal("location", { reload, hash: "" });
  });

  it("is empty when there is none", () => {
    expect(document.querySelector("[aria-live]")?.textContent).toBe("");
  });

  it("says why nothing happens while a session runs in another tab", async () => {
    act(() => void browser.container.registration.find());
    expect(screen.getByText(t("update.waiting"))).toBeTruthy();
    browser.locks.held.add(sessionLock);
    await act(async () => screen.getByRole("button", { name: t("update.waiting.do") }).click());
    expect(screen.getByText(t("update.inSession"))).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });

  it("asks to reload when another tab has swapped them, and does it once nobody looks", () => {
    act(() => browser.container.control());
    expect(screen.getByText(t("update.swapped"))).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
    show(false);
    expect(reload).toHaveBeenCalledOnce();
  });
});
