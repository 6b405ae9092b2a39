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

/** The bytes of a stored row, or why they cannot be had. */
export function decodeRow(row: unknown): Result<Uint8Array, RowProblem> {
  if (!isBytes(row)) return err({ type: "notBytes" });
  if (row.length < 1) return err({ type: "tooShort", length: row.length });
  if (row[0] === sealed) return err({ type: "sealed" });
  if (row[0] !== plain) return err({ type: "unknownCodec", codec: row[0]! });
  if (row.length < 1 + checkLength) return err({ type: "tooShort", length: row.length });
  const bytes = row.slice(1, -checkLength);
  const check = row.subarray(-checkLength);
  return checkOf(bytes).every((byte, i) => byte === check[i]) ? ok(bytes) : err({ type: "checkMismatch" });
}

/** Also true for bytes that another window made. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
