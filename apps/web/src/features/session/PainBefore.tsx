import { type Answer, type Masking, maskingNow, sessionSteps } from "@ilio/care";
import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import { changeKeys } from "../../app/changes.ts";
import { mayExercise, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { basisOf, type SessionDraft, saveDraft } from "./draft.ts";
import { newPlayer } from "./player.ts";
import { TodaysReasons } from "./TodaysReasons.tsx";
import { type TodaysSession, todaysSession } from "./todaysSession.ts";

interface PainBeforeProps {
  /** What may hide pain and whether it was taken; null when nothing had to be asked. */
  readonly medicine: { readonly toAsk: Masking; readonly taken: Answer } | null;
  readonly onReady: (draft: SessionDraft) => void;
}

/** How is your back now? What follows from it for today's session is said before it begins. */
export function PainBefore({ medicine, onReady }: PainBeforeProps) {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const made = usePlan();
  const [, go] = useLocation();
  const [nrs, setNrs] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const masking = medicine === null ? "none" : maskingNow(medicine.toAsk, medicine.taken);
  const today = nrs === null || made === null ? null : todaysSession({ state, made, nrs, masking, now: now() });

  const start = useOnce(async () => {
    if (nrs === null || today === null) return setMissing(true);
    const { session, because } = today;
    await record.append("before-session/2", {
      nrs,
      session,
      masking,
      ...(because === undefined ? {} : { because }),
      ...(medicine === null ? {} : { medicineTaken: medicine.taken }),
    });
    // This rating may have made it a flare: then the page leads to the safety check, and no session begins.
    if (!mayExercise(record.state(), now())) return;
    const draft = draftOf(today, basisOf(record));
    await saveDraft(record, draft);
    onReady(draft);
  });
  // Midnight may have passed on this page, and a screen is to be asked again.
  if (made === null) return <Redirect replace to={nextStop(state, now())} />;
  return (
    <Page
      headingId="pain-before"
      headline={t("checkIn.pain")}
      size="question"
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <output>{missing && nrs === null && t("nrs.missing")}</output>
          <button type="button" className="btn btn-main" onClick={start}>
            {t("session.begin")}
          </button>
        </>
      }
    >
      <NrsSlider value={nrs} onChange={setNrs} labelledBy="pain-before" />
      <TodaysReasons today={today} />
    </Page>
  );
}

function draftOf({ session, items }: TodaysSession, basis: string): SessionDraft {
  const steps = sessionSteps(items, session === "first" ? "first" : "usual");
  const changes = Object.fromEntries(items.map((item) => [item.movement, changeKeys(item.changes)]));
  return { session, changes, player: newPlayer(steps), basis, keptAt: Date.now() };
}
