import { type Answers, assess, type Band, type PatternResult } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { partsOf } from "./partsOf.ts";

const { patterns } = assess({} as Answers, "2026-11-22T09:40:00+01:00");
const all = (band: Band): readonly PatternResult[] => patterns.map((result) => ({ ...result, band }));
const first = (id: string, band: Band): readonly PatternResult[] =>
  all(band).toSorted((a, b) => Number(b.pattern === id) - Number(a.pattern === id));

describe("the parts of an answer", () => {
  it.each([
    ["nothing fits", all("doesNotFit"), null, "hip-flexor-stiff"],
    ["the psoas is best", first("hip-flexor-stiff", "possible"), "hip-flexor-stiff", null],
    ["something else is best", first("nerve-root", "fitsWell"), "nerve-root", "hip-flexor-stiff"],
    ["we cannot tell", first("stenosis", "cannotTell"), "stenosis", "hip-flexor-stiff"],
  ] as const)("where %s tell of each pattern once", (_, results, best, psoas) => {
    const parts = partsOf(results);
    expect([parts.best?.pattern ?? null, parts.psoas?.pattern ?? null]).toEqual([best, psoas]);
    const told = [parts.best, parts.psoas, ...parts.others].filter((result) => result !== null);
    expect(told.map(({ pattern }) => pattern).toSorted()).toEqual(patterns.map(({ pattern }) => pattern).toSorted());
  });
});
