import type { Triage } from "@ilio/care";
import type { Words } from "@ilio/words";
import { questionTexts } from "../questionTexts.ts";

/** How soon care is needed, whether exercise is all right, and the answers behind it, rule by rule. */
export function triageText({ level, exercise, because }: Triage, words: Words): string {
  const texts = questionTexts(words);
  const rules = [...new Set(because.map(({ rule }) => rule))];
  return [
    words.t(`level.${level}`),
    words.t(`level.${level}.do`),
    words.t(`exercise.${exercise}`),
    ...rules.flatMap((rule) => [
      "",
      words.t(`rule.${rule}`),
      ...because
        .filter((reason) => reason.rule === rule)
        .map(({ linkId, answer }) => `  ${texts.question(linkId)} ${texts.answer(linkId, answer)}`),
    ]),
  ].join("\n");
}
