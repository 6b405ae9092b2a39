/** What the browser says of room, bytes. It counts Ilio's own files too, and may round. */
export interface StorageRoom {
  readonly used: number;
  readonly isNearlyFull: boolean;
}

/** own choice: years of entries fit into this, so it is said while there is time to act. */
const leastFree = 50e6;
/** own choice: a device that gives little as a whole is full before the last 50 MB. */
const mostUsed = 0.8;

/** Null when the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  // some private windows have no storage manager, and old browsers no estimate
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  try {
    const estimate = await storage?.estimate?.();
    return estimate === undefined ? null : roomOf(estimate);
  } catch (problem) {
    console.warn("storageRoom: expected an estimate of the browser, got", problem);
    return null;
  }
}

export function roomOf({ usage, quota }: StorageEstimate): StorageRoom | null {
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, isNearlyFull: quota - usage < leastFree || usage > mostUsed * quota };
}
