import { type Answer, type MovementId, maskingToAsk, movementIds } from "@ilio/care";
import { useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { mayExercise, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { openDraft, type SessionDraft } from "./draft.ts";
import { MedicineTaken } from "./MedicineTaken.tsx";
import { PainBefore } from "./PainBefore.tsx";
import { PlayerScreen } from "./player/PlayerScreen.tsx";
import { SafetyLine } from "./SafetyLine.tsx";
import { useSessionWords } from "./sessionWords.ts";
import { useSessionLock } from "./useSessionLock.ts";

/** A session: the safety line, medicines that hide pain, the pain now, then the player. One that was left a moment ago comes first. */
export default function SessionPage({ alone: wanted }: { readonly alone?: string }) {
  const alone = movementIds.find((id) => id === wanted);
  const lock = useSessionLock();
  const state = usePerson();
  if (!mayExercise(state, now())) return <Redirect replace to={nextStop(state, now())} />;
  if (lock === "elsewhere") return <RunsElsewhere />;
  return lock === "mine" ? <Session alone={alone} /> : null;
}

function Session({ alone }: { readonly alone: MovementId | undefined }) {
  const record = useRecord();
  const [draft, setDraft] = useState<SessionDraft | null | "loading">("loading");
  const toAsk = maskingToAsk(usePerson().answers);
  const [isSafe, setIsSafe] = useState(false);
  const [taken, setTaken] = useState<Answer>();
  useEffect(() => {
    void openDraft(record, Date.now()).then(setDraft);
  }, [record]);

  if (draft === "loading") return null;
  if (draft !== null) return <PlayerScreen draft={draft} />;
  if (!isSafe) return <SafetyLine onSafe={() => setIsSafe(true)} />;
  if (toAsk === "none") return <PainBefore alone={alone} medicine={null} onReady={setDraft} />;
  if (taken === undefined) return <MedicineTaken toAsk={toAsk} onAnswer={setTaken} />;
  return <PainBefore alone={alone} medicine={{ toAsk, taken }} onReady={setDraft} />;
}

function RunsElsewhere() {
  const { t } = useSessionWords();
  const [, go] = useLocation();
  return (
    <Page headline={t("session.elsewhere")} lead={t("session.elsewhere.do")} bar={<StepBar onBack={() => go("/")} />} />
  );
}
