import canonicalize from "canonicalize";
import { describeValue, type Flaw, flaw, isRecord, nameOf } from "./check.ts";

/** own choice: levels of nesting in one event; ours have about ten, and no reader's stack is at risk. */
export const maxDepth = 32;

/** Lone halves of a surrogate pair have no UTF-8. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * First place that JSON cannot hold, or null: NaN, infinity, undefined, a function, a class's object, a hole in a list,
 * a lone surrogate, or nesting deeper than `maxDepth`.
 */
export function jsonFlaw(value: unknown, path: string): Flaw | null {
  const found = flawIn(value, 0);
  return found === null ? null : { ...found, path: path + found.path };
}

/** Its path begins at the value: put together only where there is a flaw, for most values have none. */
function flawIn(value: unknown, depth: number): Flaw | null {
  if (depth > maxDepth) return { path: "", expected: `at most ${maxDepth} levels`, got: "more" };
  if (value === null || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : flaw("", "a finite number", value);
  if (typeof value === "string") return loneSurrogate.test(value) ? flaw("", "well-formed text", value) : null;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const found = flawIn(value[i], depth + 1);
      if (found !== null) return { ...found, path: `[${i}]${found.path}` };
    }
    return null;
  }
  return isRecord(value) ? fieldFlaw(value, depth) : flaw("", "JSON", value);
}

function fieldFlaw(value: Readonly<Record<string, unknown>>, depth: number): Flaw | null {
  for (const key of Object.keys(value)) {
    if (loneSurrogate.test(key)) return { path: "", expected: "well-formed keys", got: describeValue(key) };
    const found = flawIn(value[key], depth + 1);
    if (found !== null) return { ...found, path: nameOf(key) + found.path };
  }
  return null;
}

/** Are the keys of all objects in it in the order of RFC 8785, by UTF-16 units? */
function isSorted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let last = "";
  for (const [key, field] of Object.entries(value)) {
    if (key < last || !isSorted(field)) return false;
    last = key;
  }
  return true;
}

/**
 * Canonical JSON: keys sorted, no spaces, numbers as ECMAScript writes them. The same value always gives the same text.
 *
 * @throws TypeError naming the place that JSON cannot hold
 * @source RFC 8785, JSON Canonicalization Scheme
 */
export function canonicalText(value: unknown, name = "value"): string {
  const found = jsonFlaw(value, name);
  if (found !== null)
    throw new TypeError(`canonicalText: expected ${found.expected} at ${found.path}, got ${found.got}.`);
  // what was read from canonical text is in order already, and the browser writes it four times as fast
  const text = isSorted(value) ? JSON.stringify(value) : canonicalize(value);
  if (text === undefined) throw new TypeError(`canonicalText: expected JSON at ${name}, got ${describeValue(value)}.`);
  return text;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const bytesOfText = (text: string): Uint8Array => encoder.encode(text);

/** @throws TypeError when the bytes are not UTF-8 */
export const textOfBytes = (bytes: Uint8Array): string => decoder.decode(bytes);
