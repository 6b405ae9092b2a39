// @vitest-environment jsdom
import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { isSessionRunning, sessionLock } from "../../app/sessionLock.ts";
import { show, withWorkers } from "../../app/workers.fixture.ts";
import { useSessionLock } from "./useSessionLock.ts";

const browser = withWorkers();

describe("the lock of a session", () => {
  it("is this tab's while it runs, and free afterwards", async () => {
    const { result, unmount } = renderHook(useSessionLock);
    await waitFor(() => expect(result.current).toBe("mine"));
    expect(await isSessionRunning()).toBe(true);
    show(true);
    expect(result.current).toBe("mine");
    unmount();
    await waitFor(async () => expect(await isSessionRunning()).toBe(false));
  });

  it("that another tab holds is asked for again when the person comes back", async () => {
    browser.locks.held.add(sessionLock);
    const { result } = renderHook(useSessionLock);
    await waitFor(() => expect(result.current).toBe("elsewhere"));
    show(true);
    await new Promise((done) => setTimeout(done));
    expect(result.current).toBe("elsewhere");
    browser.locks.held.clear();
    show(true);
    await waitFor(() => expect(result.current).toBe("mine"));
  });

  it("is not needed where the browser has none", () => {
    Reflect.deleteProperty(navigator, "locks");
    expect(renderHook(useSessionLock).result.current).toBe("mine");
  });
});
