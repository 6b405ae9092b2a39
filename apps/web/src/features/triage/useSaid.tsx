import type { Answer } from "@ilio/care";
import { type ReactNode, useState } from "react";
import { AskOnceMore } from "./AskOnceMore.tsx";
import { isChecked, isHardFlag } from "./rowWords.ts";

type Answered = Readonly<Record<string, Answer | undefined>>;

export interface Said {
  /** The first answers, as the lists show them. */
  readonly first: Answered;
  readonly say: (id: string, answer: Answer) => void;
  readonly sayNo: (ids: readonly string[]) => void;
  /** The answer that counts: where "not sure" was asked once more, the second one. */
  readonly final: (id: string) => Answer | undefined;
  /** The answers that count, of these rows. */
  readonly finals: (ids: readonly string[]) => Readonly<Record<string, Answer>>;
  /** After a "not sure": how to check, and the question once more. Nothing for rows that have no check. */
  readonly more: (id: string) => ReactNode;
}

/** Answers yes, no or not sure to rows of a list. Not sure about a hard flag counts only when it is said twice. */
export function useSaid(before: Answered = {}): Said {
  const [first, setFirst] = useState(before);
  const [second, setSecond] = useState<Answered>({});
  const isAskedAgain = (id: string) => first[id] === "notSure" && isHardFlag(id);
  const final = (id: string) => (isAskedAgain(id) ? second[id] : first[id]);
  return {
    first,
    say: (id, answer) => setFirst({ ...first, [id]: answer }),
    sayNo: (ids) => setFirst({ ...first, ...Object.fromEntries(ids.map((id) => [id, "no" as const])) }),
    final,
    finals: (ids) =>
      Object.fromEntries(
        ids.flatMap((id) => {
          const answer = final(id);
          return answer === undefined ? [] : [[id, answer] as const];
        }),
      ),
    more: (id) =>
      first[id] === "notSure" &&
      isChecked(id) && (
        <AskOnceMore id={id} value={second[id]} onAnswer={(answer) => setSecond({ ...second, [id]: answer })} />
      ),
  };
}
