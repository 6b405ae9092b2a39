import { questionnaire } from "@ilio/care";
import type { WordKey, Words } from "@ilio/words";

/** Texts of the questions and of their answers, as the questionnaire words them. */
export interface QuestionTexts {
  readonly question: (linkId: string) => string;
  /** The answer's own words, or those of a missing answer or a group of ages. */
  readonly answer: (linkId: string, answer: string) => string;
  /** Answered by one of several codes, not by a number or a date. */
  readonly isChoice: (linkId: string) => boolean;
}

/** The words of a message key that care made, so that its type is not known here. */
export const wordsOf = (words: Words) => (key: string) => words.t(key as WordKey);

/** Reads the texts out of the questionnaire, so that a terminal and a form say the same. */
export function questionTexts(words: Words): QuestionTexts {
  const items = (questionnaire(wordsOf(words)).item ?? []).flatMap((group) => group.item ?? []);
  const itemByLinkId = new Map(items.map((item) => [item.linkId, item]));
  return {
    isChoice: (linkId) => itemByLinkId.get(linkId)?.type === "choice",
    question: (linkId) => itemByLinkId.get(linkId)?.text ?? linkId,
    answer: (linkId, answer) => {
      const options = itemByLinkId.get(linkId)?.answerOption ?? [];
      const option = options.find(({ valueCoding }) => valueCoding?.code === answer);
      return option?.valueCoding?.display ?? wordsOf(words)(`answer.${answer}`);
    },
  };
}
