import { Link, Redirect, useLocation } from "wouter";
import { isEmergencyFresh } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./ReliefWhoPage.module.css";
import { whos } from "./who.ts";

/** One tap before the position: who must not lie flat, and who is too young for a plan. */
export function ReliefWhoPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const state = usePerson();
  if (!isEmergencyFresh(state, now())) return <Redirect replace to="/check/now" />;
  return (
    <Page
      headline={t("who.headline")}
      size="question"
      bar={<StepBar onBack={() => go("/check/now")} />}
      mat={whos.map((who) => (
        <Link key={who} href={who === "under18" ? "/young" : `/now/position/${who}`} className={styles.row}>
          {t(`who.${who}`)}
          <Icon name="on" flips />
        </Link>
      ))}
    />
  );
}
