import { Link, useLocation } from "wouter";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./Advice.module.css";

/** Seen, but not told that exercise is all right: no plan yet, and what to ask. */
export function NotYetPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  return (
    <Page
      headline={t("notYet.headline")}
      size="hero"
      lead={t("notYet.why")}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <Link href="/seen" className="btn btn-main">
          {t("notYet.again")}
        </Link>
      }
    >
      <p className={`lead ${styles.ask}`}>{t("notYet.ask")}</p>
    </Page>
  );
}
