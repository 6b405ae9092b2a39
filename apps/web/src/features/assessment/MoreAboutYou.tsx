import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./AnswerPage.module.css";

/** What may be said after the answer, and need not: five short questions, and a goal. Below it the ways back. */
export function MoreAboutYou() {
  const { t } = useWordsWith("answer");
  return (
    <>
      <section className={styles.section}>
        <h2>{t("outlook.offer")}</h2>
        <p>{t("outlook.offer.why")}</p>
        <p className={styles.links}>
          <Link href="/find/outlook">{t("outlook.answer")}</Link>
          <Link href="/lessons">{t("lessons.link")}</Link>
          <Link href="/goal">{t("goal.headline")}</Link>
        </p>
      </section>
      <p className={styles.again}>
        <Link href="/answer/print">{t("answer.print")}</Link>
        <Link href="/find/map">{t("today.reAnswer")}</Link>
        <Link href="/find/conditions">{t("today.aboutYou")}</Link>
      </p>
    </>
  );
}
