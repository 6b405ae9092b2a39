import {
  type Answer,
  type Masking,
  type MovementId,
  maskingNow,
  newRun,
  type Preferences,
  sessionSeconds,
  sessionSteps,
} from "@ilio/care";
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
import { withAlone } from "./alone.ts";
import { basisOf, type SessionDraft, saveDraft } from "./draft.ts";
import { FitTodayForm } from "./FitTodayForm.tsx";
import { asPlanned, madeToday } from "./fitToday.ts";
import { useSessionWords } from "./sessionWords.ts";
import { TodaysReasons } from "./TodaysReasons.tsx";
import { type TodaysSession, todaysSession } from "./todaysSession.ts";

interface PainBeforeProps {
  /** A movement to try alone; undefined: today's session. */
  readonly alone: MovementId | undefined;
  /** What may hide pain and whether it was taken; null when nothing had to be asked. */
  readonly medicine: { readonly toAsk: Masking; readonly taken: Answer } | null;
  readonly onReady: (draft: SessionDraft) => void;
}

/** How is your back now? What follows from it for today's session is said before it begins. */
export function PainBefore({ alone, medicine, onReady }: PainBeforeProps) {
  const { t } = useSessionWords();
  const record = useRecord();
  const state = usePerson();
  const made = usePlan();
  const [, go] = useLocation();
  const [nrs, setNrs] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const [fit, setFit] = useState(asPlanned);
  const fitted = made === null ? null : madeToday(made, fit);
  const masking = medicine === null ? "none" : maskingNow(medicine.toAsk, medicine.taken);
  const today =
    nrs === null || fitted === null
      ? null
      : withAlone(todaysSession({ state, made: fitted, nrs, masking, now: now() }), alone, fitted);

  const start = useOnce(async () => {
    if (nrs === null || today === null || fitted === null) return setMissing(true);
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
    const draft = draftOf(today, fitted.preferences, basisOf(record));
    await saveDraft(record, draft, 0);
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
      {alone === undefined && <FitTodayForm value={fit} onChange={setFit} />}
      <output>{today !== null && t("fitToday.result", sizeOf(today))}</output>
    </Page>
  );
}

const stepsOf = ({ session, items }: TodaysSession) => sessionSteps(items, session === "first" ? "first" : "usual");

const sizeOf = (today: TodaysSession) => ({
  moves: today.items.length,
  minutes: Math.max(1, Math.round(sessionSeconds(stepsOf(today)) / 60)),
});

function draftOf(today: TodaysSession, preferences: Preferences, basis: string): SessionDraft {
  const { session, items, masking, hurt, alone } = today;
  const changes = Object.fromEntries(items.map((item) => [item.movement, changeKeys(item.changes)]));
  const kept = alone === true ? { alone } : {};
  return {
    ...kept,
    session,
    changes,
    run: newRun(stepsOf(today)),
    preferences,
    masking,
    hurt,
    basis,
    keptAt: Date.now(),
  };
}
