import { useEffect, useState } from "react";
import { Redirect } from "wouter";
import { mayExercise, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { loadDraft, type SessionDraft } from "./draft.ts";
import { PainBefore } from "./PainBefore.tsx";
import { PlayerScreen } from "./PlayerScreen.tsx";
import { SafetyLine } from "./SafetyLine.tsx";

/** A session: the safety line, the pain now, then the player. A session under way comes first. */
export default function SessionPage() {
  const record = useRecord();
  const state = usePerson();
  const [draft, setDraft] = useState<SessionDraft | null | "loading">("loading");
  const [isSafe, setIsSafe] = useState(false);
  useEffect(() => {
    void loadDraft(record).then(setDraft);
  }, [record]);

  if (draft === "loading") return null;
  if (!mayExercise(state, now())) return <Redirect to={nextStop(state, now())} />;
  if (draft !== null) return <PlayerScreen draft={draft} />;
  if (!isSafe) return <SafetyLine onSafe={() => setIsSafe(true)} />;
  return <PainBefore onReady={setDraft} />;
}
