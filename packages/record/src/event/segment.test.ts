import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { bytesOfText } from "./bytes.ts";
import { decodeRow, encodeRow, hexOf } from "./row.ts";
import { decodeSegment, encodeSegment } from "./segment.ts";

const rows = fc.array(
  fc.string({ maxLength: 40 }).map((text) => encodeRow(bytesOfText(text))),
  { minLength: 1, maxLength: 8 },
);
const hex = (list: readonly Uint8Array[]): string[] => list.map(hexOf);

describe("a segment", { timeout: patience }, () => {
  it("gives back the same rows, and says that it is whole", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { rows: back, isWhole, rest } = await decodeSegment(encodeSegment(given));
        expect([hex(back), isWhole, rest]).toEqual([hex(given), true, null]);
      }),
      runs,
    );
  });

  it("is a codec byte, each row behind its length, and the check of all of it", () => {
    const row = encodeRow(bytesOfText("{}"));
    expect(hexOf(encodeSegment([row]))).toBe(`000000000b${hexOf(row)}f48cc519eb4ae27b`);
    expect(hexOf(encodeSegment([]))).toMatch(/^00[0-9a-f]{16}$/);
  });

  it("loses the one row in which a byte is wrong", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (given, which, place, change) => {
          const hit = which % given.length;
          const before = given.slice(0, hit).reduce((sum, { length }) => sum + 4 + length, 1 + 4);
          const segment = encodeSegment(given);
          segment[before + (place % given[hit]!.length)]! ^= change;
          const { rows: back, isWhole, rest } = await decodeSegment(segment);
          expect([isWhole, rest]).toEqual([false, null]);
          expect(back.map((row) => decodeRow(row).ok)).toEqual(given.map((_, i) => i !== hit));
        },
      ),
      runs,
    );
  });

  it("takes nothing for a row that was none, wherever a byte is wrong", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.integer({ min: 1, max: 255 }), async (given, place, change) => {
        const segment = encodeSegment(given);
        segment[place % segment.length]! ^= change;
        const { rows: back, isWhole } = await decodeSegment(segment);
        expect(isWhole).toBe(false);
        expect(hex(given)).toEqual(expect.arrayContaining(hex(back.filter((row) => decodeRow(row).ok))));
      }),
      runs,
    );
  });

  it("cut anywhere gives the rows before the cut, and the rest", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), async (given, place) => {
        const segment = encodeSegment(given);
        const cut = segment.slice(0, place % segment.length);
        const { rows: back, isWhole } = await decodeSegment(cut);
        expect(isWhole).toBe(false);
        expect(hex(given).slice(0, back.length)).toEqual(hex(back));
      }),
      runs,
    );
  });

  it("of another codec is kept as it is", async () => {
    const segment = encodeSegment([encodeRow(bytesOfText("{}"))]);
    segment[0] = 1;
    expect(await decodeSegment(segment)).toEqual({ rows: [], isWhole: false, rest: segment });
    expect(await decodeSegment(new Uint8Array(3))).toMatchObject({ rows: [], isWhole: false });
  });
});
