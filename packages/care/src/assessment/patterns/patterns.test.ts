import { describe, expect, it } from "vitest";
import { areaIds, findingIds, historyIds } from "../../answers/answers.ts";
import { signsOf } from "../../triage/rule.ts";
import { signRules } from "../../triage/signRules.ts";
import { patternIds } from "../assessmentResult.ts";
import { isFindingId } from "../given.ts";
import { itemsOf, linkIdsOf } from "../pattern.ts";
import { boundsOf } from "../term.ts";
import type { Weight } from "../weight.ts";
import { patternById, patterns } from "./patterns.ts";

const known: readonly string[] = [...historyIds, ...areaIds, ...findingIds, "birth-year", "both-legs"];
const weights = patterns.flatMap(({ pattern, terms }) =>
  terms
    .flatMap((term): readonly Weight[] => {
      if (term.when === "each") return Object.values(term.weights);
      if (term.when === "strongest") return term.of.flatMap(({ yes, no }) => [yes, no]);
      return term.when === "atLeast" ? [term.met, term.unmet] : [term.weight];
    })
    .map((weight) => ({ pattern, weight })),
);
/** Highest score that all questions together can give, without home tests. */
const highest = (pattern: (typeof patterns)[number]) =>
  pattern.terms
    .filter((term) => !linkIdsOf(term).some(isFindingId))
    .map((term) => boundsOf(term, Object.fromEntries(linkIdsOf(term).map((linkId) => [linkId, "missing"])))[1])
    .reduce((sum, high) => sum + high, 0);

describe("patterns", () => {
  it("has a rule for each pattern, and each once", () => {
    expect(patterns.map(({ pattern }) => pattern).toSorted()).toEqual([...patternIds].toSorted());
  });

  it.each(patterns)("$pattern asks what exists, each item once, and names its source", (pattern) => {
    const items = itemsOf(pattern);
    expect(new Set(items).size).toBe(items.length);
    expect(items.filter((item) => !known.includes(item))).toEqual([]);
    expect(pattern.terms.flatMap(linkIdsOf)).toHaveLength(items.length);
    expect(pattern.source.length).toBeGreaterThan(20);
    expect(pattern.possibleFrom).toBeLessThan(pattern.fitsWellFrom);
  });

  it.each(patterns)("$pattern has an age group exactly where age is an item", (pattern) => {
    expect(pattern.ageGroup !== undefined).toBe(itemsOf(pattern).includes("birth-year"));
  });

  it("asks no question that neither a pattern nor a rule of triage reads", () => {
    const used: readonly string[] = [
      ...patterns.flatMap(itemsOf),
      ...signRules.flatMap((rule) => signsOf(rule.outcomes)),
    ];
    expect(historyIds.filter((id) => !used.includes(id))).toEqual([]);
  });

  it.each(patterns)(
    "$pattern says that it needs a test exactly where the questions alone cannot reach possible",
    (p) => {
      expect(p.needsTest === true).toBe(highest(p) < p.possibleFrom);
    },
  );

  it.each(patterns)(
    "$pattern gives each published ratio with its source, inside its interval",
    ({ pattern, method }) => {
      const ratios = weights.filter((each) => each.pattern === pattern).map(({ weight }) => weight);
      expect(ratios.some((weight) => typeof weight === "object")).toBe(method === "ratios");
      for (const weight of ratios) {
        if (typeof weight === "number") continue;
        const [low, high] = weight.interval ?? [weight.ratio, weight.ratio];
        expect(weight.ratio).toBeGreaterThan(0);
        expect(weight.ratio).toBeGreaterThanOrEqual(low);
        expect(weight.ratio).toBeLessThanOrEqual(high);
        expect(weight.source.length).toBeGreaterThan(15);
      }
    },
  );

  it.each(["hip-flexor-stiff", "hip-flexor-weak", "deep-gluteal", "sacroiliac", "facet", "inflammatory"] as const)(
    "never lets %s fit well by questions",
    (id) => {
      const { ceiling, liftedBy = [] } = patternById(id);
      expect(ceiling === "possible" || liftedBy.length > 0).toBe(true);
    },
  );

  it.each(["hip-flexor-stiff", "hip-flexor-weak", "deep-gluteal", "sacroiliac", "facet"] as const)(
    "marks the points of %s as our own choice",
    (id) => {
      expect(patternById(id)).toMatchObject({ method: "points", source: expect.stringMatching(/^own choice: points/) });
    },
  );

  it("reads each thing that a home test finds, and is lifted only by what it reads", () => {
    expect(patterns.flatMap(itemsOf).filter(isFindingId).toSorted()).toEqual([...findingIds].toSorted());
    const lifts = patterns.flatMap((pattern) => (pattern.liftedBy ?? []).map((id) => itemsOf(pattern).includes(id)));
    expect(lifts).toEqual([true, true, true]);
  });

  it("gives a pattern by its name", () => {
    expect(patternById("stenosis").method).toBe("ratios");
  });
});
