import type { Because, Triage } from "@ilio/care";
import type { Words } from "@ilio/words";
import { type QuestionTexts, questionTexts } from "../questionTexts.ts";

/** How soon care is needed, whether exercise is all right, and the answers behind it, rule by rule. */
export function triageText({ level, exercise, advice, because }: Triage, words: Words): string {
  const texts = questionTexts(words);
  const rules = [...new Set(because.map(({ rule }) => rule))];
  return [
    words.t(`level.${level}`),
    words.t(`level.${level}.do`),
    words.t(`exercise.${exercise}`),
    ...advice.map((key) => words.t(`advice.${key}`)),
    ...rules.flatMap((rule) => [
      "",
      words.t(`rule.${rule}`),
      ...because.filter((reason) => reason.rule === rule).map((reason) => `  ${reasonText(reason, texts)}`),
    ]),
  ].join("\n");
}

/** A question that was answered by a number stands alone: its rule has read it already. Some questions are list rows. */
function reasonText({ linkId, answer }: Because, { question, answer: answerText, isChoice }: QuestionTexts): string {
  const asked = question(linkId);
  if (answer === "yes" && !isChoice(linkId)) return asked;
  return `${asked.endsWith("?") ? asked : `${asked}:`} ${answerText(linkId, answer)}`;
}
