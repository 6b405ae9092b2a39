import { type PersonRecord, StoreError } from "@ilio/record";
import { whenSeenAgain } from "./onSeen.ts";
import { isSessionRunning } from "./sessionLock.ts";

/** ms after opening. own choice: five seconds, as by then the first screen stands and the files for offline are stored. */
const firstMs = 5000;
/** ms until it is tried again when a session runs. own choice: ten minutes, a little less than a long session. */
const laterMs = 10 * 60 * 1000;
/** ms. own choice: a day, as months close and deleted entries become due by the day. */
const againMs = 24 * 60 * 60 * 1000;

/** Keeps the record tidy while nothing else happens: soon after opening, then once a day for an app that stays open. */
export function startUpkeep(record: PersonRecord): void {
  const tidySoon = (ms: number) => setTimeout(() => whenIdle(() => void tidy(record, () => tidySoon(laterMs))), ms);
  tidySoon(firstMs);
  whenSeenAgain(againMs, () => tidySoon(firstMs));
}

/** Safari has no idle callback: there it begins at once. */
const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
  else work();
};

/** Resolves when it is done, or was put off because a session runs. Rejects when the device is full. */
async function tidy(record: PersonRecord, putOff: () => void): Promise<void> {
  if (await isSessionRunning()) return putOff();
  try {
    await record.maintain();
  } catch (problem) {
    // Only the person can make room, so the banner tells them. Anything else has harmed nothing and is tried again.
    if (problem instanceof StoreError && problem.type === "full") throw problem;
    console.warn("upkeep: expected to tidy the record, which is tried again the next time, got", problem);
  }
}
