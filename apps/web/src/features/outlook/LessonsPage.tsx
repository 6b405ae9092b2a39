import { lessonsFor, needsSomeone, outlookIds } from "@ilio/care";
import { Link, useLocation } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { LessonList } from "../learn/lessons/LessonList.tsx";
import { LessonRows } from "../learn/lessons/LessonRows.tsx";
import { within } from "../movement/within.ts";
import styles from "./LessonsPage.module.css";

/** What is chosen by a person's answers, then all there is; with low mood first a kind line about whom to talk to. */
export default function LessonsPage() {
  const { t } = useWordsWith("lessons");
  const { answers } = usePerson();
  const [, go] = useLocation();
  return (
    <Page headline={t("lessons.headline")} lead={t("lessons.lead")} bar={<StepBar onBack={() => go("/plan")} />}>
      {needsSomeone(answers) && <p className={styles.someone}>{t("outlook.mood.someone")}</p>}
      <div className={styles.chosen}>
        <LessonRows keys={lessonsFor(answers)} />
      </div>
      <p className={styles.links}>
        <Link href="/find/outlook">
          {t(outlookIds.some((id) => answers[id] !== undefined) ? "outlook.again" : "outlook.offer")}
        </Link>
        <Link href="/learn" state={within}>
          {t("lessons.learn")}
        </Link>
        <Link href="/body">{t("lessons.body")}</Link>
        <Link href="/movements" state={within}>
          {t("movements.link")}
        </Link>
      </p>
      <LessonList />
    </Page>
  );
}
