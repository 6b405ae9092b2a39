import type { Assessment, PatternResult, Push } from "@ilio/care";
import type { Words } from "@ilio/words";
import { questionTexts, wordsOf } from "../questionTexts.ts";

/** How well each pattern fits, with the answers that speak for it (+) and against it (−). */
export const assessmentText = (assessment: Assessment, words: Words): string =>
  assessment.patterns.map((result) => patternText(result, words)).join("\n\n");

function patternText({ pattern, band, answered, asked, pushes }: PatternResult, words: Words): string {
  return [
    `${words.t(`pattern.${pattern}`)}: ${words.t(`band.${band}`)}`,
    `  ${words.t("cli.answered", { answered, asked })}`,
    ...pushes.filter(({ blocks }) => blocks !== 0).map((push) => `  ${pushText(push, words)}`),
  ].join("\n");
}

function pushText({ linkId, answer, blocks }: Push, words: Words): string {
  const sign = (blocks > 0 ? "+" : "−").repeat(Math.abs(blocks));
  return `${sign.padEnd(4)} ${wordsOf(words)(`push.${linkId}`)}: ${questionTexts(words).answer(linkId, answer)}`;
}
