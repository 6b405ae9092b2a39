import { type FlagKey, questionnaire } from "@ilio/care";
import type { Words } from "@ilio/words";
import { wordsOf } from "../questionTexts.ts";

/** The words a person sees, for a reviewer: by message key, and the question behind a sign. */
export interface Reviewed {
  (key: string): string;
  /** What is asked, or the age that counts. */
  readonly sign: (key: FlagKey) => string;
}

export function reviewedWords(words: Words): Reviewed {
  const text = wordsOf(words);
  const asked = new Map(
    (questionnaire(text).item ?? []).flatMap((group) =>
      (group.item ?? []).map((item) => [item.linkId, item.text ?? item.linkId] as const),
    ),
  );
  const age = (key: string) => (key === "age-under-18" ? "Under 18" : `From ${key.slice("age-from-".length)} years`);
  const sign = (key: FlagKey) => (key.startsWith("age-") ? age(key) : (asked.get(key) ?? key));
  return Object.assign((key: string) => text(key), { sign });
}
