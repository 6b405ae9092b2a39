import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

declare const __PRECACHE__: PrecacheEntry[];

// A new version waits until every tab is closed, so nothing is swapped in the middle of a session.
cleanupOutdatedCaches();
precacheAndRoute(__PRECACHE__);
