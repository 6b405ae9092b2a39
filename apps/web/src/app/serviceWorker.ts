import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { takeOver } from "./takeOver.ts";

declare const __PRECACHE__: PrecacheEntry[];
interface WorkerEvents {
  readonly activate: { readonly waitUntil: (work: Promise<void>) => void };
  readonly message: { readonly data: unknown; readonly waitUntil: (work: Promise<void>) => void };
}
/** What the page's types do not know of a service worker. */
declare const self: {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <T extends keyof WorkerEvents>(
    type: T,
    listener: (event: WorkerEvents[T]) => void,
  ) => void;
};

// A new version waits until the person takes it (`update.ts`) or every tab is closed, so that nothing is swapped in the
// middle of a session.
cleanupOutdatedCaches();
precacheAndRoute(__PRECACHE__);
self.addEventListener("message", (event) => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting());
});
// The first version takes the page that installed it: from then on also its lazy screens come from the store.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
