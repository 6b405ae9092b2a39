/** A part of the program could not be fetched: there is no network, or since an update it is no longer there. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";
}

/** Fetches a part of the program. @throws MissingPart */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingPart(`part: expected to load it, got "${String(cause)}"`, { cause });
  }
}
