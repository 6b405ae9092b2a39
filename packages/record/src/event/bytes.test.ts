import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { bytesOfText, canonicalText, maxDepth, textOfBytes } from "./bytes.ts";

const json = fc.jsonValue({ maxDepth: 6, stringUnit: "grapheme" });

describe("canonicalText", () => {
  it(
    "is the same again after reading it back, and keeps the value",
    () => {
      fc.assert(
        fc.property(json, (value) => {
          const text = canonicalText(value);
          const back: unknown = JSON.parse(text);
          expect(canonicalText(back)).toBe(text);
          expect(back).toEqual(JSON.parse(JSON.stringify(value)));
          expect(textOfBytes(bytesOfText(text))).toBe(text);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "does not depend on the order of keys",
    () => {
      fc.assert(
        fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), json), (value) => {
          const turned = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalText(turned)).toBe(canonicalText(value));
        }),
        runs,
      );
    },
    patience,
  );

  it("writes the example of RFC 8785", () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("names the place that JSON cannot hold", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    for (const [value, message] of [
      [{ a: [1, { b: Number.NaN }] }, "a finite number at value.a[1].b, got NaN"],
      [{ a: Number.POSITIVE_INFINITY }, "at value.a, got Infinity"],
      [{ a: undefined }, "JSON at value.a, got undefined"],
      [undefined, "JSON at value, got undefined"],
      [{ "a b": "x\ud800" }, 'well-formed text at value["a b"]'],
      [{ "\udc00": 1 }, "well-formed keys at value"],
      [{ a: 1n }, "got a value of type bigint"],
      [{ a: () => 1 }, "got a value of type function"],
      [{ a: new Date(0) }, "JSON at value.a"],
      [[new Array(2)], "JSON at value[0][0], got undefined"],
      [circle, `at most ${maxDepth} levels`],
      [deep(maxDepth + 1), `at most ${maxDepth} levels`],
    ] as const) {
      expect(() => canonicalText(value)).toThrow(message);
    }
    expect(canonicalText(deep(maxDepth))).toHaveLength(2 * maxDepth + 1);
  });

  it("treats __proto__ as a key like any other", () => {
    const text = '{"__proto__":{"polluted":1},"constructor":2}';
    expect(canonicalText(JSON.parse(text))).toBe(text);
    expect("polluted" in {}).toBe(false);
  });
});

describe("textOfBytes", () => {
  it("refuses bytes that are not UTF-8 instead of repairing them", () => {
    expect(() => textOfBytes(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(TypeError);
  });
});
