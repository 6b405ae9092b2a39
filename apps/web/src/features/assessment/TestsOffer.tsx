import { retestsDue } from "@ilio/care";
import { dayOf } from "@ilio/record";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { within } from "../movement/within.ts";
import styles from "./AnswerPage.module.css";

/** Home tests make the answer surer; after some weeks they are worth doing again. */
export function TestsOffer() {
  const { t } = useWordsWith("answer");
  const due = retestsDue(usePerson().homeTests, dayOf(now()));
  return (
    <section className={styles.section}>
      <h2>{t("answer.tests")}</h2>
      <p>{t("answer.tests.why")}</p>
      {due.length > 0 && <p>{t("answer.tests.due", { count: due.length })}</p>}
      <p className={styles.links}>
        <Link href="/tests" state={within}>
          {t("answer.tests.link")}
        </Link>
      </p>
    </section>
  );
}
