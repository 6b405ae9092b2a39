import { type Contradicting, contradictionsIn } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { useMemo } from "react";
import { useNotes } from "../../app/noted.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";

export interface PullApart {
  /** Contradictions of which the person has not said that both are right. */
  readonly open: readonly Contradicting[];
  /** Those of them that were never put to the person. */
  readonly unasked: readonly Contradicting[];
  readonly keepBoth: (one: Contradicting) => Promise<void>;
  readonly goOn: () => Promise<void>;
}

/** The person's answers that pull apart; null until it was read which of them they know of. */
export function usePullApart(): PullApart | null {
  const { answers, authored, homeTests } = usePerson();
  const found = useMemo(
    () => contradictionsIn(answers, authoredOf(authored ?? now()), homeTests),
    [answers, authored, homeTests],
  );
  const asked = useNotes("pull-apart-asked");
  const kept = useNotes("pull-apart-kept");
  if (asked.notes === null || kept.notes === null) return null;
  const [askedMarks, keptMarks] = [asked.notes, kept.notes];
  const open = found.filter(({ mark }) => !keptMarks.includes(mark));
  return {
    open,
    unasked: open.filter(({ mark }) => !askedMarks.includes(mark)),
    keepBoth: ({ mark }) => kept.add([mark]),
    goOn: () => asked.add(open.map(({ mark }) => mark)),
  };
}
