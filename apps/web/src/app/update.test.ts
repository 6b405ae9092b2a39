// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sessionLock } from "./sessionLock.ts";
import { takeOver } from "./takeOver.ts";
import { type Container, type Registration, show, withWorkers } from "./workers.fixture.ts";

const browser = withWorkers();
const reload = vi.fn<() => void>();
let container: Container;
let registration: Registration;

beforeEach(() => {
  ({ container } = browser);
  ({ registration } = container);
  reload.mockClear();
  vi.stubGlobal("location", { reload });
});

/** The module anew: what it knows belongs to one page. */
async function openPage() {
  vi.resetModules();
  const { takeUpdate, updateState, watchUpdates } = await import("./update.ts");
  watchUpdates(registration as unknown as ServiceWorkerRegistration);
  return { state: updateState, take: takeUpdate };
}

/** As after a first visit: one version runs and serves the page. */
async function openInstalled() {
  registration.find();
  registration.activate();
  container.controller = {};
  return openPage();
}

describe("a newer version", () => {
  it("is offered once it is stored and waits", async () => {
    const { state } = await openInstalled();
    expect(state()).toBe("none");
    registration.find();
    expect(state()).toBe("waiting");
  });

  it("is offered in a page that opens while it waits", async () => {
    registration.find();
    registration.activate();
    registration.find();
    const { state } = await openPage();
    expect(state()).toBe("waiting");
  });

  it("is not offered when it is the first one, and taking the page over is no swap", async () => {
    const { state } = await openPage();
    registration.find();
    expect(state()).toBe("none");
    registration.activate();
    container.control();
    expect(state()).toBe("none");
    registration.find();
    expect(state()).toBe("waiting");
    registration.activate();
    container.control();
    expect(state()).toBe("swapped");
  });

  it("is not offered where the browser has no locks: nobody could tell whether a session runs", async () => {
    Reflect.deleteProperty(navigator, "locks");
    const { state } = await openInstalled();
    registration.find();
    expect(state()).toBe("none");
  });

  it("takes over when the person says so, and only then is the page loaded anew", async () => {
    const { take } = await openInstalled();
    const worker = registration.find();
    const taken = take();
    await vi.waitFor(() => expect(worker.messages).toEqual([takeOver]));
    expect(reload).not.toHaveBeenCalled();
    registration.activate();
    expect(await taken).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("stays where it is while a session runs in any tab", async () => {
    const { state, take } = await openInstalled();
    const worker = registration.find();
    browser.locks.held.add(sessionLock);
    expect(await take()).toBe(false);
    expect(worker.messages).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
    expect(state()).toBe("waiting");
  });

  it("lets no session begin while the versions are swapped", async () => {
    const { take } = await openInstalled();
    const worker = registration.find();
    const taken = take();
    await vi.waitFor(() => expect(worker.messages).toEqual([takeOver]));
    expect(browser.locks.held).toEqual(new Set([sessionLock]));
    registration.activate();
    await taken;
    expect(browser.locks.held.size).toBe(0);
  });

  it("only loads the page anew when none waits any more, or a still newer one came between", async () => {
    const { take } = await openInstalled();
    expect(await take()).toBe(true);
    expect(reload).toHaveBeenCalledTimes(1);
    const worker = registration.find();
    const taken = take();
    await vi.waitFor(() => expect(worker.messages).toEqual([takeOver]));
    worker.become("redundant");
    expect(await taken).toBe(true);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it("that another tab has let in is said, and stays said", async () => {
    const { state } = await openInstalled();
    registration.find();
    registration.activate();
    container.control();
    expect(state()).toBe("swapped");
    registration.find();
    expect(state()).toBe("swapped");
    expect(reload).not.toHaveBeenCalled();
  });
});

describe("looking for a newer version", () => {
  it.each([
    [60 * 60 * 1000 - 1, 0],
    [60 * 60 * 1000, 1],
  ])("%d ms after the last look, when the page is seen again, it looks %d times", async (ms, looks) => {
    vi.useFakeTimers();
    await openInstalled();
    show(false);
    vi.setSystemTime(Date.now() + ms);
    show(true);
    expect(registration.looks).toBe(looks);
    show(false);
    show(true);
    expect(registration.looks).toBe(looks);
  });

  it("warns when it could not, and goes on", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    vi.useFakeTimers();
    const { state } = await openInstalled();
    registration.update = () => Promise.reject(new TypeError("no network"));
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
    show(true);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(state()).toBe("none");
  });
});
