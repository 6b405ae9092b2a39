/** Name of the Web Lock that the tab of a session holds while it runs. */
export const sessionLock = "ilio-session";

/** Does a session run in any tab? False where the platform has no locks, as then no tab can tell. */
export async function isSessionRunning(): Promise<boolean> {
  if (!("locks" in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === sessionLock);
}

/**
 * Runs `work` while no session runs and none can begin in any tab.
 *
 * @returns false, without running it, when a session runs
 */
export function unlessInSession(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(sessionLock, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  });
}
