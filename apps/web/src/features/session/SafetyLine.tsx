import type { Answer } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";

/** One line before each session: anything new? "Yes" and "not sure" lead to the emergency rows. */
export function SafetyLine({ onSafe }: { readonly onSafe: () => void }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const [answer, setAnswer] = useState<Answer>();
  const [missing, setMissing] = useState(false);
  const options = useThreeAnswers();

  const save = useOnce(async () => {
    if (answer === undefined) return setMissing(true);
    await record.append("safety-line/1", { answer });
    if (answer === "no") onSafe();
    else go("/check/plan/items");
  });
  return (
    <Page
      headingId="safety"
      headline={t("safety.headline")}
      size="question"
      lead={t("safety.list")}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <Choice name="safety" labelledBy="safety" options={options} value={answer} onChange={setAnswer} />
          <output>{missing && answer === undefined && t("app.chooseOne")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.next")}
          </button>
        </>
      }
    />
  );
}
