import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { bytesOfText } from "./bytes.ts";
import { checkText, decodeRow, encodeRow } from "./row.ts";

const bytes = fc.uint8Array({ maxLength: 300 });

describe("row", () => {
  it(
    "gives back the bytes it was made of",
    () => {
      fc.assert(
        fc.property(bytes, (value) => {
          expect(decodeRow(encodeRow(value))).toEqual({ ok: true, value });
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "notices every single changed bit",
    () => {
      fc.assert(
        fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (value, place, bit) => {
          const row = encodeRow(value);
          const at = place % row.length;
          row[at]! ^= 1 << bit;
          expect(decodeRow(row).ok).toBe(false);
        }),
        runs,
      );
    },
    patience,
  );

  it("carries the first 8 bytes of SHA-256", () => {
    // FIPS 180-4 example: SHA-256("abc") = ba7816bf 8f01cfea …
    expect(checkText(bytesOfText("abc"))).toBe("ba7816bf8f01cfea");
    expect([...encodeRow(bytesOfText("abc"))]).toEqual([
      0, 0x61, 0x62, 0x63, 0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea,
    ]);
  });

  it("says why a row cannot be read", () => {
    const row = encodeRow(bytesOfText("{}"));
    expect(decodeRow("{}")).toEqual({ ok: false, error: { type: "notBytes" } });
    expect(decodeRow(new Uint8Array())).toEqual({ ok: false, error: { type: "tooShort", length: 0 } });
    expect(decodeRow(row.slice(0, 8))).toEqual({ ok: false, error: { type: "tooShort", length: 8 } });
    expect(decodeRow(Uint8Array.of(1, 2, 3))).toEqual({ ok: false, error: { type: "sealed" } });
    expect(decodeRow(Uint8Array.of(2, 2, 3))).toEqual({ ok: false, error: { type: "unknownCodec", codec: 2 } });
    expect(decodeRow(row.slice(0, -1))).toEqual({ ok: false, error: { type: "checkMismatch" } });
  });
});
