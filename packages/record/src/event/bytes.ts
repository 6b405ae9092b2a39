import canonicalize from "canonicalize";
import { describeValue, type Flaw, fieldOf, flaw, isRecord } from "./check.ts";

/** own choice: levels of nesting in one event; ours have about ten, and no reader's stack is at risk. */
export const maxDepth = 32;

/** Lone halves of a surrogate pair have no UTF-8. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * First place that JSON cannot hold, or null: NaN, infinity, undefined, a function, a class's object, a hole in a list,
 * a lone surrogate, or nesting deeper than `maxDepth`.
 */
export function jsonFlaw(value: unknown, path: string, depth = 0): Flaw | null {
  if (depth > maxDepth) return { path, expected: `at most ${maxDepth} levels`, got: "more" };
  if (value === null || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : flaw(path, "a finite number", value);
  if (typeof value === "string") return loneSurrogate.test(value) ? flaw(path, "well-formed text", value) : null;
  if (Array.isArray(value)) return firstFlaw(value.keys(), (i) => jsonFlaw(value[i], `${path}[${i}]`, depth + 1));
  if (!isRecord(value)) return flaw(path, "JSON", value);
  return firstFlaw(Object.keys(value), (key) =>
    loneSurrogate.test(key)
      ? { path, expected: "well-formed keys", got: describeValue(key) }
      : jsonFlaw(value[key], fieldOf(path, key), depth + 1),
  );
}

function firstFlaw<K>(keys: Iterable<K>, look: (key: K) => Flaw | null): Flaw | null {
  for (const key of keys) {
    const found = look(key);
    if (found !== null) return found;
  }
  return null;
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
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`canonicalText: expected JSON at ${name}, got ${describeValue(value)}.`);
  return text;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const bytesOfText = (text: string): Uint8Array => encoder.encode(text);

/** @throws TypeError when the bytes are not UTF-8 */
export const textOfBytes = (bytes: Uint8Array): string => decoder.decode(bytes);
