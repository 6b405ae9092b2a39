import { whenSeenAgain } from "./onSeen.ts";
import { unlessInSession } from "./sessionLock.ts";
import { takeOver } from "./takeOver.ts";
import { watched } from "./watched.ts";

/**
 * What the page knows of a newer version of itself.
 *
 * - `waiting`: it is stored on this device and takes over when it is told to, or when every tab is closed.
 * - `swapped`: another tab has told it to. It serves this page too, which still runs the older one.
 */
export type UpdateState = "none" | "waiting" | "swapped";

const state = watched<UpdateState>("none");
export const { get: updateState, subscribe: subscribeUpdate } = state;

/** ms. own choice: an hour, as an app left open for days must hear of a fix and a look costs one small request. */
const lookAgainMs = 60 * 60 * 1000;

/** Follows what happens to the versions, and looks for a newer one when the app comes to the foreground. */
export function watchUpdates(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const look = () => {
    if (state.get() === "swapped") return;
    // Without an active one it is the first version, and without locks nobody can tell whether a session runs.
    const isOffered = registration.waiting !== null && registration.active !== null && "locks" in navigator;
    state.set(isOffered ? "waiting" : "none");
  };
  const follow = () => {
    for (const worker of [registration.installing, registration.waiting]) worker?.addEventListener("statechange", look);
  };
  registration.addEventListener("updatefound", follow);
  follow();
  look();
  let hadController = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    // The first version takes over the page that installed it: that is no swap.
    if (hadController) state.set("swapped");
    hadController = true;
  });
  whenSeenAgain(lookAgainMs, () => {
    registration.update().catch((problem: unknown) => {
      // Mostly there is no network. It is looked for again the next time.
      console.warn("update: expected to hear of the newest version, got", problem);
    });
  });
}

/**
 * Lets the waiting version take over, and loads this page anew from it. Where none waits any more, it only loads it anew.
 *
 * @returns false, and nothing is done, while a session runs in any tab
 */
export async function takeUpdate(): Promise<boolean> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const worker = registration?.waiting ?? null;
  if (worker === null) {
    location.reload();
    return true;
  }
  return unlessInSession(async () => {
    await settled(worker);
    location.reload();
  });
}

/** Tells the worker to take over. Resolves when it has, or when a still newer one has taken its place. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated" || worker.state === "redundant") resolve();
    });
    worker.postMessage(takeOver);
  });
}
