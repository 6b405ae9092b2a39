import { type Answer, type SeenAfter, type SeenBy, seenByCodes, triage } from "@ilio/care";
import type { PersonState } from "@ilio/record";
import { useState } from "react";
import { useLocation } from "wouter";
import { nextStop, stopIn, stopOf } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./SeenPage.module.css";

/**
 * Day on which the screens that led to a stop were answered: nothing but a mistake is answered after it. A day ahead is
 * left out: a clock that was wrong, or a journey to the west, must not shut the way out of a stop.
 */
function stopDayOf(state: PersonState, today: string): string | undefined {
  if (stopOf(state, now()) === null) return undefined;
  const { emergencyAt, signsAt, conditionsAt, medicinesAt } = state;
  const days = [emergencyAt, signsAt, conditionsAt, medicinesAt].flatMap((at) => at?.slice(0, 10) ?? []);
  return days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
}

/**
 * What the visit comes after. A stop that only an earlier visit lifted counts still: whoever looks now has to know of it,
 * and the yes of someone who is no doctor would bring it back without a question.
 */
function seenAfter({ answers, authored }: PersonState): SeenAfter {
  const { "seen-exercise": _, ...unseen } = answers;
  const at = authored ?? now();
  return stopIn(unseen, at) !== null || triage(answers, at).exercise === "stop" ? "stop" : "soon";
}

/** After a stop, or after a word that someone should look: when, by whom, and whether exercise is all right. */
export function SeenPage() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const today = now().slice(0, 10);
  const [seenOn, setSeenOn] = useState("");
  const [by, setBy] = useState<SeenBy>();
  const [exercise, setExercise] = useState<Answer>();
  const [problem, setProblem] = useState<"seen.dateWrong" | "seen.tooEarly" | "seen.missing">();
  const answers = useThreeAnswers();

  const stopDay = stopDayOf(record.state(), today);
  const after = seenAfter(record.state());

  const save = useOnce(async () => {
    if (seenOn > today) return setProblem("seen.dateWrong");
    if (seenOn !== "" && stopDay !== undefined && seenOn < stopDay) return setProblem("seen.tooEarly");
    if (seenOn === "" || by === undefined || exercise === undefined) return setProblem("seen.missing");
    await record.append("seen/2", { seenOn, by, exercise, after });
    go(nextStop(record.state(), now()));
  });
  return (
    <Page
      headline={t("seen.headline")}
      lead={t(after === "soon" ? "seen.leadSoon" : "seen.lead")}
      bar={<StepBar onBack={() => go("/")} />}
      sticky
      mat={
        <>
          {problem !== undefined && <p role="alert">{t(problem)}</p>}
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    >
      <div className={styles.form}>
        <label htmlFor="seen-on">{t("seen.when")}</label>
        <input
          id="seen-on"
          type="date"
          className={styles.input}
          max={today}
          value={seenOn}
          onChange={(event) => setSeenOn(event.target.value)}
        />
        <h2 id="seen-by">{t("seen.by")}</h2>
        <Choice
          name="seen-by"
          labelledBy="seen-by"
          form="chips"
          options={seenByCodes.map((value) => ({ value, label: t(`seen.by.${value}`) }))}
          value={by}
          onChange={setBy}
        />
        <h2 id="seen-exercise">{t("seen.exercise")}</h2>
        <Choice
          name="seen-exercise"
          labelledBy="seen-exercise"
          form="chips"
          options={answers}
          value={exercise}
          onChange={setExercise}
        />
      </div>
    </Page>
  );
}
