/** What the page knows of working without a network. */
export type OfflineState = "notYet" | "ready" | "unsupported";

let state: OfflineState = "serviceWorker" in navigator ? "notYet" : "unsupported";
const listeners = new Set<() => void>();

/** Registers the service worker; ready when all files of this version are stored. */
export function startOffline(): void {
  if (state === "unsupported" || import.meta.env.DEV) return;
  navigator.serviceWorker
    .register("./sw.js")
    .then(() => navigator.serviceWorker.ready)
    .then(() => {
      state = "ready";
      for (const listener of listeners) listener();
    })
    .catch((problem: unknown) => {
      // Plain http on another machine, or a blocked worker: the app works, only not offline. The data page says so.
      console.warn("offline: expected the service worker to start, got", problem);
    });
}

export const offlineState = (): OfflineState => state;
export function subscribeOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
