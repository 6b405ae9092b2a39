import type { Answers } from "@ilio/care";
import { useState } from "react";
import { stopOf } from "../../app/gate.ts";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { useOnce } from "../../ui/useOnce.ts";
import { type Door, useAfterEmergency } from "./afterEmergency.ts";

interface SaveEmergency {
  /** Stores the answers and goes on. Rejects when they cannot be stored, so that the banner says it. */
  readonly save: (given: Answers) => Promise<void>;
  /** Answers that are a stop and could not be stored. They hold all the same: a full disk must not hide a stop. */
  readonly unsavedStop: Answers | null;
}

export function useSaveEmergency(door: Door): SaveEmergency {
  const record = useRecord();
  const after = useAfterEmergency(door);
  const [unsavedStop, setUnsavedStop] = useState<Answers | null>(null);
  const save = useOnce(async (given: Answers) => {
    try {
      await saveAnswers(record, "emergency", given);
    } catch (problem) {
      if (stopOf({ ...record.state(), answers: given }) !== null) setUnsavedStop(given);
      throw problem;
    }
    after();
  });
  return { save, unsavedStop };
}
