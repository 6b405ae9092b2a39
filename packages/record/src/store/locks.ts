/**
 * Runs `work` while no other tab holds the lock; returns null at once when one does. Where there are no Web Locks it just
 * runs: what it guards is done in transactions, so that two at once cost time and nothing else.
 */
export async function ifFree<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  if (globalThis.navigator?.locks === undefined) return work();
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : work()));
}
