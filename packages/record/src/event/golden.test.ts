import { describe, expect, it } from "vitest";
import { futureGolden, type Golden, goldens } from "../testing/samples.ts";
import { bytesOfText, canonicalText, textOfBytes } from "./bytes.ts";
import { decodeRow, encodeRow, hexOf } from "./row.ts";
import { readEvent } from "./validate.ts";

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));

const cases = [
  ...Object.values(goldens).map((golden) => ({ ...golden, kind: "known" })),
  { ...futureGolden, kind: "unknown" },
] satisfies (Golden & { kind: string })[];

describe("golden events", () => {
  it.each(cases)("$event.type is read, and written again with the same bytes", ({ event, bytes, row, kind }) => {
    const stored = decodeRow(bytesOfHex(row));
    expect(stored.ok && hexOf(stored.value)).toBe(bytes);
    const value: unknown = JSON.parse(textOfBytes(bytesOfHex(bytes)));
    expect(value).toEqual(event);
    expect(readEvent(value)).toEqual({ kind, event });
    const again = bytesOfText(canonicalText(value));
    expect(hexOf(again)).toBe(bytes);
    expect(hexOf(encodeRow(again))).toBe(row);
  });

  it("stands under its own type", () => {
    expect(Object.entries(goldens).filter(([type, { event }]) => event.type !== type)).toEqual([]);
  });
});
