// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Stands for the browser's own, which jsdom lacks. */
class Container extends EventTarget {
  controller: object | null = null;
  registered: string[] = [];
  readonly ready = Promise.resolve();
  async register(url: string): Promise<void> {
    this.registered.push(url);
  }
}

let container: Container;

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
  beforeEach(() => {
    vi.stubEnv("DEV", false);
    container = new Container();
    Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: container });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    Reflect.deleteProperty(navigator, "serviceWorker");
  });

  it("is ready once the worker serves this page, not when it only runs", async () => {
    const { state, told } = await startPage();
    await vi.waitFor(() => expect(container.registered).toEqual(["./sw.js"]));
    await new Promise((done) => setTimeout(done));
    expect(state()).toBe("notYet");
    container.controller = {};
    container.dispatchEvent(new Event("controllerchange"));
    expect(state()).toBe("ready");
    expect(told()).toBe(1);
  });

  it("is ready at once in a page that the worker served", async () => {
    container.controller = {};
    const { state, told } = await startPage();
    await vi.waitFor(() => expect(state()).toBe("ready"));
    expect(told()).toBe(1);
  });

  it("says so when the browser has no workers, and asks for none", async () => {
    Reflect.deleteProperty(navigator, "serviceWorker");
    const { state } = await startPage();
    expect(state()).toBe("unsupported");
    expect(container.registered).toEqual([]);
  });

  it("stays as it is, and warns, when the worker cannot start", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    container.register = () => Promise.reject(new DOMException("blocked", "SecurityError"));
    const { state } = await startPage();
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(state()).toBe("notYet");
    warn.mockRestore();
  });
});
