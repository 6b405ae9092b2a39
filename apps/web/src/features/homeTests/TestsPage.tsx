import { useEffect, useState } from "react";
import { Redirect } from "wouter";
import { mayExercise, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { useBack } from "../movement/within.ts";
import { SafetyLine } from "../session/SafetyLine.tsx";
import { BeforeForm } from "./BeforeForm.tsx";
import { TestList } from "./TestList.tsx";
import styles from "./TestsPage.module.css";
import { type BeforeTests, forgetBefore, keepBefore, openBefore } from "./testDay.ts";

/** All home tests: first the line that comes before every session, and two questions about this moment. */
export default function TestsPage() {
  const { t } = useWordsWith("homeTest");
  const record = useRecord();
  const state = usePerson();
  const back = useBack("/answer");
  const pictures = useFetched("thomas-back-flat", picturesOf);
  // undefined until the record has said what was kept
  const [before, setBefore] = useState<BeforeTests | null>();
  const [stage, setStage] = useState<"intro" | "safety" | "before">("intro");
  useEffect(() => {
    void openBefore(record, Date.now()).then(setBefore);
  }, [record]);
  const keep = async (said: Omit<BeforeTests, "saidAt">) => {
    const whole = { ...said, saidAt: Date.now() };
    await keepBefore(record, whole);
    setBefore(whole);
  };
  const askAgain = async () => {
    await forgetBefore(record);
    setBefore(null);
    setStage("safety");
  };

  if (nextStop(state, now()) !== "/answer") return <Redirect replace to={nextStop(state, now())} />;
  const waits = !mayExercise(state, now());
  if (!waits && before === null && stage === "safety") return <SafetyLine onSafe={() => setStage("before")} />;
  if (!waits && before === null && stage === "before")
    return <BeforeForm onReady={keep} onBack={() => setStage("intro")} />;
  return (
    <Page
      headline={t("homeTests.headline")}
      lead={t("homeTests.lead")}
      bar={<StepBar onBack={back} />}
      mat={
        !waits &&
        before === null && (
          <button type="button" className="btn btn-main" onClick={() => setStage("safety")}>
            {t("homeTests.start")}
          </button>
        )
      }
    >
      <p className={styles.limits}>{t("homeTests.limits")}</p>
      {waits && <p className={styles.limits}>{t("homeTests.not.exercise-waits")}</p>}
      {!waits && before === null && (
        <div className={styles.picture}>
          <Still svg={pictures?.svg[pictures.picture]} />
        </div>
      )}
      {!waits && before && <TestList before={before} onAgain={askAgain} />}
      {!waits && <LessonLine place="home-tests" />}
    </Page>
  );
}
