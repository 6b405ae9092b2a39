import { Link, useLocation } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./Advice.module.css";

/** Under 18: kind advice, and no plan. */
export function YoungPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const hasYear = usePerson().answers["birth-year"] !== undefined;
  return (
    <Page headline={t("young.headline")} size="hero" lead={t("young.why")} bar={<StepBar onBack={() => go("/")} />}>
      <ul className={styles.advice}>
        <li>{t("young.tell")}</li>
        <li>{t("young.move")}</li>
        <li>{t("young.doctor")}</li>
        <li>{t("young.hip")}</li>
        <li>{t("young.emergency")}</li>
      </ul>
      {hasYear && (
        <Link href="/find/age" className={styles.wrong}>
          {t("young.wrongYear")}
        </Link>
      )}
    </Page>
  );
}
