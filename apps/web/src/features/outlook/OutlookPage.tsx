import { type Answers, type OutlookId, outlookIds } from "@ilio/care";
import { useState } from "react";
import { Link, Redirect, useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { TenSlider } from "../../ui/TenSlider.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./OutlookPage.module.css";

type Outlook = Readonly<Partial<Record<OutlookId, number>>>;

/** Five short questions about the person. Each may be left out; they choose what to read and a gentler start. */
export default function OutlookPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const [outlook, setOutlook] = useState<Outlook>(() => outlookOf(state.answers));
  const next = nextStop(state, now());

  const save = useOnce(async () => {
    if (Object.keys(outlook).length === 0) return go("/answer");
    await saveAnswers(record, "outlook", outlook);
    go("/lessons");
  });
  if (next !== "/answer") return <Redirect replace to={next} />;
  return (
    <Page
      headline={t("outlook.headline")}
      lead={t("outlook.lead")}
      bar={<StepBar onBack={() => go("/answer")} />}
      sticky
      mat={
        <>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
          <Link href="/answer" className="btn btn-ground">
            {t("outlook.skip")}
          </Link>
        </>
      }
    >
      <ol className={styles.questions}>
        {outlookIds.map((id) => (
          <li key={id}>
            <h2 id={`outlook-${id}`}>{t(`outlook.${id}`)}</h2>
            <TenSlider
              size="small"
              value={outlook[id] ?? null}
              onChange={(value) => setOutlook({ ...outlook, [id]: value })}
              labelledBy={`outlook-${id}`}
              word={outlook[id] === undefined ? t("nrs.unset") : t("outlook.of", { value: outlook[id] })}
              less={t("outlook.less", { question: t(`outlook.${id}`) })}
              more={t("outlook.more", { question: t(`outlook.${id}`) })}
              low={t(`outlook.${id}.low`)}
              high={t(`outlook.${id}.high`)}
            />
          </li>
        ))}
      </ol>
    </Page>
  );
}

const outlookOf = (answers: Answers): Outlook =>
  Object.fromEntries(outlookIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
