// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withWorkers } from "./workers.fixture.ts";

const browser = withWorkers();

/** The module anew: what it knows belongs to one page. */
async function startPage() {
  vi.resetModules();
  const page = await import("./offline.ts");
  let told = 0;
  page.subscribeOffline(() => (told += 1));
  page.startOffline();
  return { state: page.offlineState, told: () => told };
}

describe("working without a network", () => {
  beforeEach(() => void vi.stubEnv("DEV", false));
  afterEach(() => void vi.unstubAllEnvs());

  it("is ready once the worker serves this page, not when it only runs", async () => {
    const { state, told } = await startPage();
    await vi.waitFor(() => expect(browser.container.registered).toEqual(["./sw.js"]));
    await new Promise((done) => setTimeout(done));
    expect(state()).toBe("notYet");
    browser.container.control();
    expect(state()).toBe("ready");
    expect(told()).toBe(1);
  });

  it("is ready at once in a page that the worker served", async () => {
    browser.container.controller = {};
    const { state, told } = await startPage();
    await vi.waitFor(() => expect(state()).toBe("ready"));
    expect(told()).toBe(1);
  });

  it("says so when the browser has no workers, and asks for none", async () => {
    const { container } = browser;
    Reflect.deleteProperty(navigator, "serviceWorker");
    const { state } = await startPage();
    expect(state()).toBe("unsupported");
    expect(container.registered).toEqual([]);
  });

  it("stays as it is, and warns, when the worker cannot start", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    browser.container.register = () => Promise.reject(new DOMException("blocked", "SecurityError"));
    const { state } = await startPage();
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(state()).toBe("notYet");
  });
});
