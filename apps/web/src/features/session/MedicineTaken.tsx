import { type Answer, type Masking, maskingHours, maskingHoursLongActing } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";

import styles from "./MedicineTaken.module.css";

interface MedicineTakenProps {
  /** What the person takes, or may take. */
  readonly toAsk: Exclude<Masking, "none">;
  readonly onAnswer: (taken: Answer) => void;
}

/** Before a session of someone whose medicine can hide pain: was it taken lately? Nobody is told not to take it. */
export function MedicineTaken({ toAsk, onAnswer }: MedicineTakenProps) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [answer, setAnswer] = useState<Answer>();
  const [missing, setMissing] = useState(false);
  const options = useThreeAnswers();
  return (
    <Page
      headingId="medicine-taken"
      headline={t(`medicineTaken.${toAsk}`, { hours: maskingHours })}
      size="question"
      lead={t("medicineTaken.slow", { hours: maskingHoursLongActing })}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <Choice
            name="medicine-taken"
            labelledBy="medicine-taken"
            options={options}
            value={answer}
            onChange={setAnswer}
          />
          <output>{missing && answer === undefined && t("app.chooseOne")}</output>
          <button
            type="button"
            className="btn btn-main"
            onClick={() => (answer === undefined ? setMissing(true) : onAnswer(answer))}
          >
            {t("app.next")}
          </button>
        </>
      }
    >
      <p className={`note ${styles.keep}`}>{t("medicineTaken.keep")}</p>
    </Page>
  );
}
