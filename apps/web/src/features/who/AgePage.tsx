import { type Answer, oldestYears } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { isAgeOpen, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./AgePage.module.css";

/** Year of birth; asks about 18 only where the year leaves it open. */
export function AgePage() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const known = record.state().answers["birth-year"];
  const [text, setText] = useState(known === undefined ? "" : String(known));
  const [is18, setIs18] = useState<Answer>();
  const [problem, setProblem] = useState<"age.wrong" | "app.chooseOne">();
  const answers = useThreeAnswers();

  const thisYear = Number(now().slice(0, 4));
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : undefined;
  const valid = year !== undefined && year <= thisYear && year >= thisYear - oldestYears;
  const ask18 = valid && isAgeOpen(year, now());

  const save = useOnce(async () => {
    if (!valid) return setProblem("age.wrong");
    if (ask18 && is18 === undefined) return setProblem("app.chooseOne");
    await saveAnswers(record, "who", { "birth-year": year, ...(ask18 && is18 !== undefined ? { "is-18": is18 } : {}) });
    go(nextStop(record.state(), now()));
  });
  return (
    <Page
      headline={t("age.headline")}
      size="question"
      lead={t("age.why")}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <label htmlFor="birth-year">{t("age.label")}</label>
          <input
            id="birth-year"
            className={styles.year}
            inputMode="numeric"
            autoComplete="bday-year"
            maxLength={4}
            aria-describedby={problem === "age.wrong" ? "age-problem" : undefined}
            aria-invalid={problem === "age.wrong" ? true : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(undefined);
            }}
          />
          {ask18 && (
            <>
              <h2 id="is-18" className={styles.ask}>
                {t("question.is-18")}
              </h2>
              <Choice name="is-18" labelledBy="is-18" options={answers} value={is18} onChange={setIs18} />
            </>
          )}
          {problem !== undefined && (
            <p id="age-problem" role="alert">
              {t(problem)}
            </p>
          )}
          <button type="submit" className="btn btn-main">
            {t("app.next")}
          </button>
        </form>
      }
    />
  );
}
