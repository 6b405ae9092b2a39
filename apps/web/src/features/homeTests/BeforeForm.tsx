import { type Answer, maskingHours, maskingHoursLongActing } from "@ilio/care";
import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import styles from "./TestsPage.module.css";
import type { BeforeTests } from "./testDay.ts";

interface BeforeFormProps {
  readonly onReady: (before: Omit<BeforeTests, "saidAt">) => Promise<void>;
  readonly onBack: () => void;
}

/** Asked before the first test: how the back is, and whether something may hide pain. */
export function BeforeForm({ onReady, onBack }: BeforeFormProps) {
  const { t } = useWordsWith("homeTest");
  const [nrs, setNrs] = useState<number | null>(null);
  const [taken, setTaken] = useState<Answer>();
  const [missing, setMissing] = useState(false);
  const options = useThreeAnswers();
  const isWhole = nrs !== null && taken !== undefined;
  const ready = useOnce(async () => (isWhole ? onReady({ nrs, taken }) : setMissing(true)));
  return (
    <Page
      headline={t("homeTests.before")}
      bar={<StepBar onBack={onBack} />}
      mat={
        <>
          <output>{missing && !isWhole && t("homeTests.missing")}</output>
          <button type="button" className="btn btn-main" onClick={ready}>
            {t("homeTests.ready")}
          </button>
        </>
      }
    >
      <section className={styles.before}>
        <h2 id="before-pain">{t("homeTests.nrs")}</h2>
        <NrsSlider value={nrs} onChange={setNrs} labelledBy="before-pain" />
      </section>
      <section className={styles.before}>
        <h2 id="before-taken">{t("homeTests.taken", { hours: maskingHours })}</h2>
        <p className="note">{t("homeTests.taken.slow", { hours: maskingHoursLongActing })}</p>
        <Choice
          name="taken"
          labelledBy="before-taken"
          options={options}
          value={taken}
          onChange={setTaken}
          form="chips"
        />
        <p className="note">{t("homeTests.taken.keep")}</p>
      </section>
    </Page>
  );
}
