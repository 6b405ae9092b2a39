import { sha256 } from "@noble/hashes/sha2.js";
import { err, ok, type Result } from "../result.ts";

/** First byte of a row: how the bytes behind it are written. 1 (AES-256-GCM) is kept for sealed rows. */
const plain = 0;
const sealed = 1;
const checkLength = 8;

export type RowProblem =
  | { readonly type: "notBytes" }
  | { readonly type: "tooShort"; readonly length: number }
  /** Written sealed by a later program: kept, and cannot be read yet. */
  | { readonly type: "sealed" }
  | { readonly type: "unknownCodec"; readonly codec: number }
  | { readonly type: "checkMismatch" };

/** First 8 bytes of SHA-256. Synchronous on purpose: waiting for WebCrypto would end the IndexedDB transaction. */
export const checkOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).slice(0, checkLength);

/** The same of many bytes, by the browser itself where it can: far quicker, and not inside a transaction. */
export async function checkOfMany(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // plain http on another machine has no WebCrypto
  const { subtle } = crypto as Partial<typeof crypto>;
  if (subtle === undefined) return checkOf(bytes);
  return new Uint8Array(await subtle.digest("SHA-256", bytes)).slice(0, checkLength);
}

/** The check as 16 hex digits, as it stands in an exported file. */
export const checkText = (bytes: Uint8Array): string => hexOf(checkOf(bytes));

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A row to store: `[codec 0][bytes][check]`. */
export function encodeRow(bytes: Uint8Array): Uint8Array {
  const row = new Uint8Array(1 + bytes.length + checkLength);
  row[0] = plain;
  row.set(bytes, 1);
  row.set(checkOf(bytes), 1 + bytes.length);
  return row;
}

/** The bytes of a row whose check is known to hold, or why they cannot be had. */
export function bytesOfRow<B extends ArrayBufferLike>(row: Uint8Array<B>): Result<Uint8Array<B>, RowProblem> {
  if (row.length < 1) return err({ type: "tooShort", length: row.length });
  if (row[0] === sealed) return err({ type: "sealed" });
  if (row[0] !== plain) return err({ type: "unknownCodec", codec: row[0]! });
  if (row.length < 1 + checkLength) return err({ type: "tooShort", length: row.length });
  return ok(row.subarray(1, -checkLength));
}

/** The check of a row as it stands in an exported file. */
export const checkTextOfRow = (row: Uint8Array): string => hexOf(row.subarray(-checkLength));

/** The bytes of a stored row, or why they cannot be had. */
export function decodeRow(row: unknown): Result<Uint8Array, RowProblem> {
  if (!isBytes(row)) return err({ type: "notBytes" });
  const bytes = bytesOfRow(row);
  if (!bytes.ok) return bytes;
  return isSame(checkOf(bytes.value), row.subarray(-checkLength)) ? bytes : err({ type: "checkMismatch" });
}

/** The same for a long row, outside of a transaction. */
export async function decodeLongRow(row: unknown): Promise<Result<Uint8Array, RowProblem>> {
  if (!isBytes(row)) return err({ type: "notBytes" });
  const bytes = bytesOfRow(row);
  if (!bytes.ok) return bytes;
  return isSame(await checkOfMany(bytes.value), row.subarray(-checkLength)) ? bytes : err({ type: "checkMismatch" });
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, i) => byte === b[i]);

/** Also true for bytes that another window made. */
function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
