import { useState } from "react";
import { useLocation } from "wouter";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { TenSlider } from "../../ui/TenSlider.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./GoalPage.module.css";
import { goalNow, longestGoal } from "./goal.ts";

/** What do you want to do again? In the person's own words, and how able they are now. */
export default function GoalPage() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const goal = goalNow(usePerson().goals);
  const [text, setText] = useState(goal?.text ?? "");
  const [score, setScore] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);

  const save = useOnce(async () => {
    const trimmed = text.trim();
    if (trimmed === "" || score === null) return setMissing(true);
    await record.append("goal/1", { text: trimmed, score });
    go("/");
  });
  const isSame = goal !== null && goal.text === text.trim();
  return (
    <Page
      headline={t("goal.headline")}
      size="question"
      lead={t("goal.lead")}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <output>{missing && (text.trim() === "" || score === null) && t("goal.missing")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    >
      <div className={styles.form}>
        <label htmlFor="goal">{t("goal.label")}</label>
        <input
          id="goal"
          type="text"
          autoComplete="off"
          maxLength={longestGoal}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <h2 id="goal-able">{t("goal.able")}</h2>
        <TenSlider
          size="small"
          value={score}
          onChange={setScore}
          labelledBy="goal-able"
          word={score === null ? t("nrs.unset") : t("outlook.of", { value: score })}
          less={t("goal.less")}
          more={t("goal.more")}
          low={t("goal.low")}
          high={t("goal.high")}
        />
        {isSame && <p className="note">{t("goal.last", { score: goal.last.score })}</p>}
      </div>
    </Page>
  );
}
