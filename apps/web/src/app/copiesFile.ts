import type { Result } from "@ilio/record";

/** A file that the person chose once, as Chromium gives it; its permissions are not in the types of the platform yet. */
export interface CopyHandle extends FileSystemFileHandle {
  queryPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

/** Why the file is not as it should be. `changed`: another program, or Ilio elsewhere, has written into it. */
export type FileProblem = (typeof problems)[number];
const problems = ["gone", "notAllowed", "full", "changed", "failed"] as const;

/** The file that Ilio keeps up to date. */
export interface KeptFile {
  readonly handle: CopyHandle;
  /** When it was last known to hold every entry, as the person's clock showed it; null before. */
  readonly wrote: string | null;
  /** Digests of what Ilio wrote last and of what it was about to write: only such a file is written over. */
  readonly ours: readonly string[];
  readonly problem: FileProblem | null;
}

export function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  const { handle, wrote, ours, problem } = value as Partial<Record<keyof KeptFile, unknown>>;
  if (problem !== null && !problems.some((known) => known === problem)) return false;
  return handle instanceof FileSystemFileHandle && (wrote === null || typeof wrote === "string") && Array.isArray(ours);
}

interface PickerOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}
declare global {
  interface Window {
    /** Only Chromium has it. */
    readonly showSaveFilePicker?: (options: PickerOptions) => Promise<CopyHandle>;
  }
}

export const hasPicker = (): boolean => window.showSaveFilePicker !== undefined;

/** Lets the person choose where the copy is to be; null when they do not. */
export async function chooseFile(suggestedName: string): Promise<CopyHandle | null> {
  try {
    return await window.showSaveFilePicker!({ suggestedName, types: [{ accept: { "application/json": [".json"] } }] });
  } catch (cause) {
    if (nameOf(cause) === "AbortError") return null;
    throw cause;
  }
}

const readwrite = { mode: "readwrite" } as const;

export const isAllowed = async (handle: CopyHandle): Promise<boolean> =>
  (await handle.queryPermission(readwrite)) === "granted";

/** Asks the person when the browser does not know; only in answer to a tap. */
export const allow = async (handle: CopyHandle): Promise<boolean> =>
  (await handle.requestPermission(readwrite)) === "granted";

/** SHA-256 as hex. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Digest of what the file holds now, or why it cannot be read. */
export async function digestHeld(handle: CopyHandle): Promise<Result<string, FileProblem>> {
  try {
    return { ok: true, value: await digestOf(await (await handle.getFile()).arrayBuffer()) };
  } catch (cause) {
    return { ok: false, error: problemOf(cause) };
  }
}

/**
 * Writes the whole file and returns what went wrong. The browser writes beside the file and changes them over at the end: until
 * then, and after any failure, the old file is whole.
 */
export async function writeBytes(handle: CopyHandle, bytes: Uint8Array<ArrayBuffer>): Promise<FileProblem | null> {
  let writing: FileSystemWritableFileStream | undefined;
  try {
    writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
    return null;
  } catch (cause) {
    // a stream that has failed is over already, and says so
    await writing?.abort().catch(() => undefined);
    return problemOf(cause);
  }
}

const nameOf = (cause: unknown): string => (cause instanceof DOMException ? cause.name : "");

function problemOf(cause: unknown): FileProblem {
  console.warn("copiesFile: expected to read and write the chosen file, got", cause);
  const name = nameOf(cause);
  if (name === "NotFoundError") return "gone";
  if (name === "NotAllowedError" || name === "SecurityError") return "notAllowed";
  return name === "QuotaExceededError" ? "full" : "failed";
}
