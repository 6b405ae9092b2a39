import { checkOf, checkOfMany } from "./row.ts";

/**
 * Many rows in one value: `[codec 0]`, then for each row its length (4 bytes, big-endian) and the row as it was, then
 * the check of all before it. The check tells at once that a segment is whole; where it is not, the rows still have
 * their own checks, so that one wrong byte costs one entry.
 */
const plain = 0;
const checkLength = 8;
const lengthBytes = 4;

export function encodeSegment(rows: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = rows.reduce((sum, row) => sum + lengthBytes + row.length, 1);
  const segment = new Uint8Array(length + checkLength);
  const view = new DataView(segment.buffer);
  segment[0] = plain;
  let at = 1;
  for (const row of rows) {
    view.setUint32(at, row.length);
    segment.set(row, at + lengthBytes);
    at += lengthBytes + row.length;
  }
  segment.set(checkOf(segment.subarray(0, length)), length);
  return segment;
}

export interface Segment {
  readonly rows: readonly Uint8Array[];
  /** True when the check holds: then no row needs to be checked again. */
  readonly isWhole: boolean;
  /** What could not be taken apart, from a wrong length on; null when nothing is left over. */
  readonly rest: Uint8Array | null;
}

/** The rows of a stored segment, as far as they can be told apart. */
export async function decodeSegment(segment: Uint8Array<ArrayBuffer>): Promise<Segment> {
  const end = segment.length - checkLength;
  if (end < 1 || segment[0] !== plain) return { rows: [], isWhole: false, rest: segment };
  const check = await checkOfMany(segment.subarray(0, end));
  const isWhole = check.every((byte, i) => byte === segment[end + i]);
  const view = new DataView(segment.buffer, segment.byteOffset, segment.length);
  const rows: Uint8Array[] = [];
  let at = 1;
  while (at < end) {
    const from = at + lengthBytes;
    const to = from <= end ? from + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (to > end) return { rows, isWhole: false, rest: segment.slice(at) };
    rows.push(segment.subarray(from, to));
    at = to;
  }
  return { rows, isWhole, rest: null };
}
