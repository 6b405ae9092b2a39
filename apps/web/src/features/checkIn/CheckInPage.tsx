import { lazy, Suspense, useState } from "react";
import { useLocation } from "wouter";
import { mayExercise } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { part } from "../../app/part.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { CheckInForm } from "./CheckInForm.tsx";
import { checkInOf, nothingSaid } from "./checkInSaid.ts";

/** It brings its own words, which no other check-in needs. */
const AfterSession = lazy(() => part(() => import("./AfterSession.tsx")));

/** How it is now: the pain, and after a session its effort; where, and a note, if wanted. */
export function CheckInPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const [said, setSaid] = useState(nothingSaid);
  const [missing, setMissing] = useState(false);
  // Effort is asked only right after a session: there is none to rate otherwise.
  const lastSession = state.sessions.at(-1);
  const afterSession = lastSession !== undefined && state.sessionToRate;

  const minutes = Math.max(1, Math.round((lastSession?.seconds ?? 0) / 60));
  const sessionEnd = lastSession?.finished ? t("checkIn.done", { minutes }) : t("checkIn.stopped");
  const headline = afterSession ? sessionEnd : t("checkIn.pain");

  const save = useOnce(async () => {
    const checkIn = checkInOf(said);
    if (checkIn === null || (afterSession && said.effort === undefined)) return setMissing(true);
    await record.append("check-in/2", checkIn);
    go("/");
  });
  return (
    <Page
      headline={headline}
      bar={<StepBar onBack={() => go("/")} />}
      sticky
      mat={
        <>
          <output>{missing && t("checkIn.missing")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    >
      <CheckInForm
        said={said}
        onChange={setSaid}
        asksEffort={afterSession}
        pain={t("checkIn.pain")}
        isAskedAbove={!afterSession}
        between={
          afterSession && (
            <Suspense>
              <AfterSession session={lastSession} />
            </Suspense>
          )
        }
      />
      {mayExercise(state, now()) && <LessonLine place={afterSession ? "session-end" : "check-in"} over />}
    </Page>
  );
}
