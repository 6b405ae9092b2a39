/** Why the record cannot be opened. `newer`: a later version of the program has changed its layout. */
export interface OpenProblem {
  readonly type: "unavailable" | "newer" | "failed";
  readonly cause: unknown;
}

/** Thrown when something could not be stored. Nothing of it was kept. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** `full`: no room left on the device. `closed`: this tab's record was closed, or taken away by the browser. */
  readonly type: "full" | "closed" | "failed";

  constructor(cause: unknown) {
    const type = typeOf(cause);
    super(`record: expected to store, got "${type}": ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.type = type;
  }
}

const nameOf = (cause: unknown): unknown =>
  typeof cause === "object" && cause !== null && "name" in cause ? cause.name : undefined;

function typeOf(cause: unknown): StoreError["type"] {
  const name = nameOf(cause);
  if (name === "QuotaExceededError") return "full";
  return name === "InvalidStateError" ? "closed" : "failed";
}

export const openProblem = (cause: unknown): OpenProblem => ({
  type: nameOf(cause) === "VersionError" ? "newer" : "failed",
  cause,
});

/** Runs something on the database; what goes wrong there becomes a `StoreError`. */
export async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreError(cause);
  }
}
