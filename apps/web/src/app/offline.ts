/** What the page knows of working without a network. */
export type OfflineState = "notYet" | "ready" | "unsupported";

let state: OfflineState = "serviceWorker" in navigator ? "notYet" : "unsupported";
const listeners = new Set<() => void>();

/** Registers the service worker; ready when all files of this version are stored and this page is served from them. */
export function startOffline(): void {
  if (state === "unsupported" || import.meta.env.DEV) return;
  register().catch((problem: unknown) => {
    // Plain http on another machine, or a blocked worker: the app works, only not offline. The data page says so.
    console.warn("offline: expected the service worker to start, got", problem);
  });
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register("./sw.js");
  await serviceWorker.ready;
  // A worker may be active and this page still load past it, until it takes the page over.
  if (serviceWorker.controller === null) serviceWorker.addEventListener("controllerchange", sayReady, { once: true });
  else sayReady();
}

function sayReady(): void {
  state = "ready";
  for (const listener of listeners) listener();
}

export const offlineState = (): OfflineState => state;
export function subscribeOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
