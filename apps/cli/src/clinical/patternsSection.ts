import { historyIds, type Pattern, patterns, type Term, type Weight, weightOf } from "@ilio/care";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** History questions, and how each pattern weighs them. */
export function patternsSection(words: Reviewed): string {
  return blocks(
    "## 4. Patterns: how well answers fit",
    "A pattern is a way back pain can be, not a cause. *Points* are our own and add up as they stand. *Ratios* are published; they were measured by clinicians on people sent to them, so each counts as half its logarithm (the root of the ratio). Fewer than half of the items answered: cannot tell. Each ratio brings its interval; where none is at hand, from 1 to its own square. The errors are added as those of figures that know nothing of each other, and a band is shown only when it holds at both ends: otherwise we cannot tell. What is left out for safety goes by the middle, whatever is shown. At the same band, nerve root, stenosis, inflammation and the hip joint stand before the hip flexor; a pattern with strong evidence (fits well, or a ratio of 4 or more) always does. No figure exists for the psoas as a source of back pain, so a hip-flexor pattern is never more than possible without a home test, nor while another source has strong evidence.",
    "### History questions",
    table(
      ["id", "question", "why it is asked, as a person reads it"],
      historyIds.map((key) => [id("H", key), words.sign(key), words(`question.${key}.why`)]),
    ),
    ...patterns.map((pattern) => patternText(pattern, words)),
  );
}

function patternText(pattern: Pattern, words: Reviewed): string {
  const { pattern: key, method, terms, possibleFrom, fitsWellFrom, source } = pattern;
  return blocks(
    `### ${words(`pattern.${key}`)}`,
    list([
      `${id("P", key)} by ${method}. Possible from ${possibleFrom}, fits well from ${fitsWellFrom}; best band from questions alone: ${bestBand(pattern)}.`,
      `Basis: ${source}.`,
      `A person reads: “${words(`pattern.${key}.about`)}”`,
    ]),
    table(
      ["id", "answers", "weight", "published ratio, interval, source"],
      terms.flatMap((term, i) => termRows(term, id("P", key, i + 1))),
    ),
  );
}

type Row = readonly [id: string, answers: string, weight: string, published: string];

function termRows(term: Term, name: string): readonly Row[] {
  const row = (answers: string, weight: Weight): Row => [name, answers, weightText(weight), publishedText(weight)];
  switch (term.when) {
    case "each":
      return sameWeight(term.weights).map(([answers, weight]) => row(`*${term.linkId}* ${answers}`, weight));
    case "all":
    case "any":
      return [row(starred(term.linkIds).join(term.when === "all" ? " and " : " or "), term.weight)];
    case "strongest":
      return term.of.flatMap(({ linkId, yes, no }) => [
        row(`*${linkId}* yes (only the strongest of ${term.of.length} counts)`, yes),
        row(`*${linkId}* no (only the strongest of ${term.of.length} counts)`, no),
      ]);
    case "atLeast":
      return [
        row(`*${term.requires}*, and at least ${term.count} of ${starred(term.linkIds).join(", ")}`, term.met),
        row(`*${term.requires}*, and fewer than ${term.count}; or *${term.requires}* no`, term.unmet),
      ];
  }
}

/** Answers that weigh the same stand together. */
function sameWeight(weights: Readonly<Record<string, Weight>>): readonly (readonly [string, Weight])[] {
  const groups = new Map<Weight, string[]>();
  for (const [answer, weight] of Object.entries(weights)) groups.set(weight, [...(groups.get(weight) ?? []), answer]);
  return [...groups].map(([weight, answers]) => [answers.join(", "), weight]);
}

/** The ceiling, or less where the questions do not add up to it. */
function bestBand({ terms, possibleFrom, fitsWellFrom, ceiling }: Pattern): string {
  const most = terms.reduce((sum, term) => sum + Math.max(0, ...weightsOf(term).map(weightOf)), 0);
  if (most < possibleFrom) return "cannot tell, as only a home test can make it possible";
  return most < fitsWellFrom ? "possible" : ceiling;
}

function weightsOf(term: Term): readonly Weight[] {
  switch (term.when) {
    case "each":
      return Object.values(term.weights);
    case "all":
    case "any":
      return [term.weight];
    case "strongest":
      return term.of.flatMap(({ yes, no }) => [yes, no]);
    case "atLeast":
      return [term.met, term.unmet];
  }
}

const starred = (linkIds: readonly string[]): readonly string[] => linkIds.map((linkId) => `*${linkId}*`);

const weightText = (weight: Weight): string => {
  const value = weightOf(weight);
  return `${value > 0 ? "+" : ""}${typeof weight === "number" ? value : value.toFixed(2)}`;
};

function publishedText(weight: Weight): string {
  if (typeof weight === "number") return "own points";
  const { ratio, interval, source } = weight;
  return `${ratio} (${interval === null ? "no interval at hand" : `${interval[0]} to ${interval[1]}`}), ${source}`;
}
