import fc from "fast-check";

/** What a broken disk, a mail program, a curious person or an attacker may do to the text of a file. */
export type Damage = (text: string) => string;

const place = fc.nat();
const within = (at: number, text: string): number => (text === "" ? 0 : at % text.length);
/** Replaces `length` characters by a piece. */
const spliced = (text: string, at: number, length: number, piece: string): string =>
  text.slice(0, within(at, text)) + piece + text.slice(within(at, text) + length);

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const utf16 = (text: string): string => Array.from(text, (unit) => `${unit}\u0000`).join("");

/** Puts a piece behind one of the places where the text has `mark`. */
const behind = (mark: string, at: number, piece: string) => (text: string) => {
  const places = [...text.matchAll(new RegExp(`\\${mark}`, "g"))].map(({ index }) => index + 1);
  return places.length === 0 ? text : spliced(text, places[at % places.length]!, 0, piece);
};

const cut = place.map((at) => (text: string) => text.slice(0, within(at, text)));
const beheaded = place.map((at) => (text: string) => text.slice(within(at, text)));
const flipped = fc.tuple(place, fc.nat(15)).map(([at, bit]) => (text: string) => {
  const unit = text.charCodeAt(within(at, text));
  return Number.isNaN(unit) ? text : spliced(text, at, 1, String.fromCharCode(unit ^ (1 << bit)));
});
const swapped = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([at, length]) => (text: string) => {
  const from = within(at, text);
  const [a, b] = [text.slice(from, from + length), text.slice(from + length, from + 2 * length)];
  return text.slice(0, from) + b + a + text.slice(from + 2 * length);
});
const lost = fc.tuple(place, fc.nat(400)).map(
  ([at, length]) =>
    (text: string) =>
      spliced(text, at, length + 1, ""),
);
const doubled = fc.tuple(place, fc.nat(400)).map(([at, length]) => (text: string) => {
  const from = within(at, text);
  return spliced(text, from, 0, text.slice(from, from + length));
});
const overwritten = fc.tuple(place, fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 3 })).map(
  ([at, piece]) =>
    (text: string) =>
      spliced(text, at, piece.length, piece),
);
const whole: fc.Arbitrary<Damage> = fc.constantFrom<Damage>(
  (text) => text + text,
  (text) => `[${text},${text}]`,
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll(",", ",\r\n"),
  (text) => `${text}\r\n`,
  (text) => latin1(new TextEncoder().encode(text)),
  utf16,
  (text) => `\u00ff\u00fe${utf16(text)}`,
  (text) => text.replaceAll(/[^\x20-\x7e]/g, "\ufffd"),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('"', "“"),
  (text) => text.replaceAll('"', "&quot;"),
  (text) => JSON.stringify(text),
  (text) => (text.startsWith("{") && text.endsWith("}") ? text.replaceAll("}},{", "}}\n{") : text),
  (text) => text.replace("ilio-record/2", "ilio-record/3"),
  (text) => text.replace("ilio-record/2", "ilio-record/1"),
  (text) => text.replace("ilio-record/2", "ilio-record/02"),
);
const nulls = fc.tuple(place, fc.integer({ min: 1, max: 600 })).map(
  ([at, length]) =>
    (text: string) =>
      spliced(text, at, length, "\u0000".repeat(length)),
);
const newField = fc
  .tuple(
    place,
    fc.constantFrom(
      ...[
        '"__proto__":{"x":1},',
        '"constructor":{"prototype":{"x":1}},',
        '"toJSON":1,',
        '"e":2,',
        '"e":1,',
        '"id":"",',
      ],
      ...[
        '"\\ud800":1,',
        '"payload":null,',
        '"check":"0000000000000000",',
        '"events":[],',
        '"":0,',
        "\ud800",
        "\u2028",
      ],
    ),
  )
  .map(([at, piece]) => behind("{", at, piece));
const newItem = fc
  .tuple(place, fc.constantFrom("null,", "{},", "[],", ",", '"",', "0,", '{"check":"","event":null},', "[".repeat(100)))
  .map(([at, piece]) => behind("[", at, piece));
const newValue = fc
  .tuple(
    place,
    fc.constantFrom(
      ...[
        "null",
        "-1",
        "-0",
        "1e999",
        "[]",
        "{}",
        "true",
        "NaN",
        "Infinity",
        "0x10",
        "1_000",
        '"\\u0000"',
        '"\\ud83d"',
      ],
      ...[
        "[[[[[[]]]]]]",
        "9007199254740993",
        `1${"0".repeat(400)}`,
        "1e-999",
        `"${"x".repeat(20_000)}"`,
        "[".repeat(5000),
      ],
    ),
  )
  .map(([at, value]) => (text: string) => {
    const values = [...text.matchAll(/:(?:"[^"\\]*"|\d+|null|true|false)/g)];
    const hit = values[at % values.length];
    return hit === undefined ? text : spliced(text, hit.index, hit[0].length, `:${value}`);
  });

/** One kind of damage. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  ...[cut, beheaded, flipped, swapped, lost, doubled, overwritten, whole, nulls, newField, newItem, newValue],
);

/** Text that never was a file of ours. */
export const strange: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("", " ", "\ufeff", "null", "<!doctype html>", "%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1", "a,b\n1,2"),
);
