import { afterEach, beforeEach, vi } from "vitest";

// Stand for the browser's own service workers and locks, which jsdom lacks. The real ones run in e2e/update.test.ts.

export class Worker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly messages: unknown[] = [];
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

export class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  looks = 0;
  async update(): Promise<void> {
    this.looks += 1;
  }
  /** A new version is found and stored; it waits when another is active. */
  find(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
    return worker;
  }
  activate(): void {
    const worker = this.waiting;
    this.active?.become("redundant");
    this.active = worker;
    this.waiting = null;
    worker?.become("activating");
    worker?.become("activated");
  }
}

export class Container extends EventTarget {
  controller: object | null = null;
  registered: string[] = [];
  readonly registration = new Registration();
  readonly ready = Promise.resolve();
  async register(url: string): Promise<Registration> {
    this.registered.push(url);
    return this.registration;
  }
  async getRegistration(): Promise<Registration> {
    return this.registration;
  }
  /** Another version serves the page from now on. */
  control(): void {
    this.controller = {};
    this.dispatchEvent(new Event("controllerchange"));
  }
}

/** Web Locks, as far as the app asks for them. */
export class Locks {
  readonly held = new Set<string>();
  async request<T>(name: string, _options: LockOptions, work: (lock: object | null) => Promise<T>): Promise<T> {
    if (this.held.has(name)) return work(null);
    this.held.add(name);
    try {
      return await work({ name });
    } finally {
      this.held.delete(name);
    }
  }
  async query(): Promise<LockManagerSnapshot> {
    return { held: [...this.held].map((name) => ({ name })), pending: [] };
  }
}

function give(name: "serviceWorker" | "locks", value: object): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

/** Gives every test of the file a browser with workers and locks of its own. */
export function withWorkers(): { container: Container; locks: Locks } {
  const browser = { container: new Container(), locks: new Locks() };
  beforeEach(() => {
    browser.container = new Container();
    browser.locks = new Locks();
    give("serviceWorker", browser.container);
    give("locks", browser.locks);
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, "serviceWorker");
    Reflect.deleteProperty(navigator, "locks");
    setVisible(true);
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return browser;
}

function setVisible(isVisible: boolean): void {
  const value = isVisible ? "visible" : "hidden";
  Object.defineProperty(document, "visibilityState", { configurable: true, value });
}

/** The page comes to the foreground or leaves it. */
export function show(isVisible: boolean): void {
  setVisible(isVisible);
  document.dispatchEvent(new Event("visibilitychange"));
}
