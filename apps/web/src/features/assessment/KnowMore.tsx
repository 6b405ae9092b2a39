import { moreAsked } from "@ilio/care";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./AnswerPage.module.css";

/** Questions that were left out before the first answer: they make it surer. Nothing where none is open. */
export function KnowMore() {
  const { t } = useWordsWith("answer");
  const { answers, authored } = usePerson();
  const open = moreAsked(answers, authored ?? now()).filter((id) => answers[id] === undefined);
  if (open.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("answer.more")}</h2>
      <p>{t("answer.more.why", { count: open.length })}</p>
      <p className={styles.links}>
        <Link href={`/find/question/${open[0]}`}>{t("answer.more.link")}</Link>
      </p>
    </section>
  );
}
