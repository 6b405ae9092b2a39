import { lessonsFor, needsSomeone, outlookIds } from "@ilio/care";
import { Link, useLocation } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import { within } from "../movement/within.ts";
import styles from "./LessonsPage.module.css";

/** Short texts chosen by the five questions; with low mood first a kind line about whom to talk to. */
export default function LessonsPage() {
  const { t } = useWords();
  const { answers } = usePerson();
  const [, go] = useLocation();
  return (
    <Page headline={t("lessons.headline")} lead={t("lessons.lead")} bar={<StepBar onBack={() => go("/plan")} />}>
      {needsSomeone(answers) && <p className={styles.someone}>{t("outlook.mood.someone")}</p>}
      {lessonsFor(answers).map((key) => (
        <section key={key} className={styles.lesson}>
          <h2>{t(`lesson.${key}`)}</h2>
          <p>{t(`lesson.${key}.text`)}</p>
        </section>
      ))}
      <p className={styles.links}>
        <Link href="/find/outlook">
          {t(outlookIds.some((id) => answers[id] !== undefined) ? "outlook.again" : "outlook.offer")}
        </Link>
      </p>
      <p className={styles.links}>
        <Link href="/learn" state={within}>
          {t("lessons.learn")}
        </Link>
      </p>
      <p className={styles.links}>
        <Link href="/body">{t("lessons.body")}</Link>
      </p>
      <p className={styles.links}>
        <Link href="/movements" state={within}>
          {t("movements.link")}
        </Link>
      </p>
    </Page>
  );
}
