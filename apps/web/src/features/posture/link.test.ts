import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claims, shownFor } from "./claims.ts";
import { atRest, linkOf, readLink } from "./link.ts";
import { move } from "./move.ts";
import { preset, presetIds } from "./presets.ts";
import { type Changeable, controlsOf, isChangeable, type Posture, rangeOf } from "./stance.ts";

const standing = "stand,hip0,knee0,pelvis0,back0";
const sitting = "sit,hip73,knee86,pelvis9,back-10,chair43,reach40";

/** Numbers of a posture, so that two can be compared within what rounding costs. */
const numbersOf = (posture: Posture): readonly number[] => (isChangeable(posture) ? Object.values(posture.values) : []);

describe("a link", () => {
  it("is short and can be read by a person", () => {
    expect(linkOf({ a: preset("standing"), b: null })).toBe(`a=${standing}`);
    expect(linkOf({ a: preset("sitting"), b: preset("bridge") })).toMatch(
      /^a=sit,hip\d+,knee\d+,pelvis9,back-10,chair43,reach40&b=bridge$/,
    );
  });

  it("brings back what it was made of", () => {
    for (const a of presetIds)
      for (const b of [null, "leaning", "lunge"] as const) {
        const shown = { a: preset(a), b: b === null ? null : preset(b) };
        const read = readLink(linkOf(shown));
        if (!read.ok) throw new Error(`expected to read ${linkOf(shown)}, got ${read.error}`);
        expect(read.value.a.posture.kind).toBe(shown.a.posture.kind);
        numbersOf(read.value.a.posture).forEach((value, i) => {
          expect(Math.abs(value - numbersOf(shown.a.posture)[i]!)).toBeLessThanOrEqual(1);
        });
        expect(read.value.b?.posture.kind).toBe(shown.b?.posture.kind);
      }
  });

  it("names what is often said, and nothing beside it", () => {
    for (const claim of claims) {
      expect(readLink(`claim=${claim.id}`)).toEqual({ ok: true, value: shownFor(claim) });
    }
    for (const wrong of ["claim=", "claim=none", "claim=sitting&b=bridge", "claim=sitting&claim=sitting"]) {
      expect(readLink(wrong)).toEqual({ ok: false, error: "unreadable" });
    }
  });

  it("shows to the last digit what is held at rest, however it was pulled about", () => {
    const anyMove = (kind: Changeable) =>
      fc
        .constantFrom(...controlsOf[kind])
        .chain((control) =>
          fc
            .integer({ min: rangeOf[kind][control][0], max: rangeOf[kind][control][1] })
            .map((wanted) => ({ control, wanted })),
        );
    const anyWay = fc
      .constantFrom<Changeable>("sit", "stand")
      .chain((kind) => fc.tuple(fc.constant(kind), fc.array(anyMove(kind), { minLength: 1, maxLength: 3 })));
    fc.assert(
      fc.property(anyWay, ([kind, moves]) => {
        let a = preset(kind === "sit" ? "sitting" : "standing");
        for (const { control, wanted } of moves) a = move(a, control, wanted).settled;
        const rested = atRest({ a, b: null });
        const read = readLink(linkOf(rested));
        if (!read.ok) throw new Error(`expected to read ${linkOf(rested)}, got ${read.error}`);
        expect(read.value.a.coordinates).toEqual(rested.a.coordinates);
        numbersOf(rested.a.posture).forEach((value, i) => {
          expect(Math.abs(value - numbersOf(a.posture)[i]!)).toBeLessThanOrEqual(2);
        });
      }),
      { seed: 20261122, numRuns: 60 },
    );
  }, 60_000);

  it("without anything shows standing", () => {
    expect(readLink("")).toEqual({ ok: true, value: { a: preset("standing"), b: null } });
  });

  it.each([
    "a=",
    "a=lying",
    "a=stand",
    "a=stand,hip0,knee0,pelvis0",
    `a=${standing},chair43`,
    "a=stand,knee0,hip0,pelvis0,back0",
    "a=stand,hip,knee0,pelvis0,back0",
    "a=stand,hipNaN,knee0,pelvis0,back0",
    "a=stand,hip1e2,knee0,pelvis0,back0",
    "a=stand,hip0.5,knee0,pelvis0,back0",
    "a=stand,hip-21,knee0,pelvis0,back0",
    "a=stand,hip121,knee0,pelvis0,back0",
    "a=sit,hip73,knee86,pelvis9,back-10,chair99,reach40",
    "a=bridge,hip0",
    `b=${standing}`,
    `a=${standing}&a=${standing}`,
    `a=${standing}&b=`,
    `a=${standing}&c=1`,
    "rubbish",
    "%E0%A4%A",
  ])("does not take %j for a posture", (query) => {
    expect(readLink(query)).toEqual({ ok: false, error: "unreadable" });
  });

  it("knows a posture in which nobody can be", () => {
    expect(readLink("a=sit,hip20,knee30,pelvis40,back15,chair35,reach75")).toEqual({ ok: false, error: "impossible" });
    expect(readLink(`a=${sitting}`).ok).toBe(true);
  });

  it("never holds what is not a number, whatever is written into it", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(standing, sitting, "bridge", "hip", "NaN", "Infinity", ","));
    fc.assert(
      fc.property(part, part, (a, b) => {
        const read = readLink(`a=${a}&b=${b}`);
        const postures = read.ok ? [read.value.a.posture, ...(read.value.b ? [read.value.b.posture] : [])] : [];
        expect(postures.flatMap(numbersOf).every(Number.isInteger)).toBe(true);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
