import { watchUpdates } from "./update.ts";
import { watched } from "./watched.ts";

/** What the page knows of working without a network. */
export type OfflineState = "notYet" | "ready" | "unsupported";

const state = watched<OfflineState>("serviceWorker" in navigator ? "notYet" : "unsupported");
export const { get: offlineState, subscribe: subscribeOffline } = state;

/** Registers the service worker; ready when all files of this version are stored and this page is served from them. */
export function startOffline(): void {
  if (state.get() === "unsupported" || import.meta.env.DEV) return;
  register().catch((problem: unknown) => {
    // Plain http on another machine, or a blocked worker: the app works, only not offline. The data page says so.
    console.warn("offline: expected the service worker to start, got", problem);
  });
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  watchUpdates(await serviceWorker.register("./sw.js"));
  await serviceWorker.ready;
  const sayReady = () => state.set("ready");
  // A worker may be active and this page still load past it, until it takes the page over.
  if (serviceWorker.controller === null) serviceWorker.addEventListener("controllerchange", sayReady, { once: true });
  else sayReady();
}
