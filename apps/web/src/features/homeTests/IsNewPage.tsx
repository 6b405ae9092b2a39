import { type Answer, signsOfWeakFeet } from "@ilio/care";
import { useState } from "react";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useBack } from "../movement/within.ts";

interface IsNewPageProps {
  readonly feet: "left" | "right" | "both";
  /** The test is kept, and the page shows what it found. */
  readonly onSaved: () => Promise<void>;
}

/**
 * A foot that came down by itself: is it new? What is new, or may be, answers signs, and leads where they lead. Going back leaves
 * it open, and it is asked again.
 */
export function IsNewPage({ feet, onSaved }: IsNewPageProps) {
  const { t } = useWordsWith("homeTest");
  const record = useRecord();
  const back = useBack("/tests");
  const [isNew, setIsNew] = useState<Answer>();
  const [missing, setMissing] = useState(false);
  const options = (["yes", "no", "notSure"] as const).map((value) => ({ value, label: t(`homeTests.isNew.${value}`) }));
  const next = useOnce(async () => {
    if (isNew === undefined) return setMissing(true);
    // first what keeps the person safe: it may shut this page
    if (isNew !== "no") await saveAnswers(record, "mistake", signsOfWeakFeet(feet, isNew));
    await onSaved();
  });
  return (
    <Page
      headingId="is-new"
      headline={t("homeTests.isNew")}
      size="question"
      lead={
        feet === "both" ? t("homeTests.isNew.both") : t("homeTests.isNew.lead", { side: t(`homeTests.side.${feet}`) })
      }
      bar={<StepBar onBack={back} />}
      mat={
        <>
          <Choice name="is-new" labelledBy="is-new" options={options} value={isNew} onChange={setIsNew} />
          <output>{missing && isNew === undefined && t("app.chooseOne")}</output>
          <button type="button" className="btn btn-main" onClick={next}>
            {t("homeTests.next")}
          </button>
        </>
      }
    />
  );
}
