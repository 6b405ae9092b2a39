import { type Answers, type LinkId, triage } from "@ilio/care";
import type { AnswersV2 } from "@ilio/record";
import { useState } from "react";
import { stopIn } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { useOnce } from "../../ui/useOnce.ts";

interface Asked {
  /** Under which name the answers are stored. */
  readonly part: AnswersV2["part"];
  readonly ids: readonly LinkId[];
}

export interface SaveRows {
  /** Stores the answers and goes on. Rejects when they cannot be stored, so that the banner says it. */
  readonly save: (given: Answers) => Promise<void>;
  /** Are these, with what is known, an emergency? Then nobody has to read on. */
  readonly isEmergency: (given: Answers) => boolean;
  /** Answers that are a stop and could not be stored. They hold all the same: a full disk must not hide a stop. */
  readonly unsavedStop: Answers | null;
}

/** @param onSaved leads on once the answers of the screen are stored */
export function useSaveRows({ part, ids }: Asked, onSaved: () => void): SaveRows {
  const record = useRecord();
  const [unsavedStop, setUnsavedStop] = useState<Answers | null>(null);
  /** What was said on this screen before no longer counts once it is answered anew. */
  const withGiven = (given: Answers): Answers => {
    const others = Object.entries(record.state().answers).filter(([id]) => !ids.some((own) => own === id));
    return { ...Object.fromEntries(others), ...given };
  };
  const save = useOnce(async (given: Answers) => {
    try {
      await saveAnswers(record, part, given);
    } catch (problem) {
      const answers = withGiven(given);
      if (stopIn(answers, now()) !== null) setUnsavedStop(answers);
      throw problem;
    }
    onSaved();
  });
  return { save, isEmergency: (given) => triage(withGiven(given), now()).level === "emergency", unsavedStop };
}
