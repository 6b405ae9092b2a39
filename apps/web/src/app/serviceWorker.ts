import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

declare const __PRECACHE__: PrecacheEntry[];
/** What the page's types do not know of a service worker. */
declare const self: {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly addEventListener: (
    type: "activate",
    listener: (event: { readonly waitUntil: (work: Promise<void>) => void }) => void,
  ) => void;
};

// A new version waits until every tab is closed, so nothing is swapped in the middle of a session.
cleanupOutdatedCaches();
precacheAndRoute(__PRECACHE__);
// The first version takes the page that installed it: from then on also its lazy screens come from the store.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
