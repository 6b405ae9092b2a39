import { type Answer, type EmergencyId, emergencyIds } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";

const isEmergencyId = (id: string): id is EmergencyId => (emergencyIds as readonly string[]).includes(id);

/** One emergency answer again, alone, with how to check it. The change is kept in the record beside the first answer. */
export function MistakePage({ params }: { readonly params: { readonly id: string } }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const [answer, setAnswer] = useState<Answer>();
  const [asked, setAsked] = useState(false);
  const options = useThreeAnswers();
  const { id } = params;
  if (!isEmergencyId(id)) throw new RangeError(`MistakePage: expected a row of the emergency screen, got "${id}".`);

  const save = useOnce(async () => {
    if (answer === undefined) {
      setAsked(true);
      return;
    }
    await saveAnswers(record, "mistake", { [id]: answer });
    go("/");
  });
  return (
    <Page
      headingId="mistake"
      headline={t(`emergency.${id}.ask`)}
      size="question"
      lead={t(`emergency.${id}.check`)}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <Choice name={id} labelledBy="mistake" options={options} value={answer} onChange={setAnswer} />
          <output>{asked && answer === undefined && t("app.chooseOne")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    />
  );
}
