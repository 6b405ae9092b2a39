import { Link } from "wouter";
import { useSessionWords } from "./sessionWords.ts";
import styles from "./TodaysReasons.module.css";
import type { TodaysSession } from "./todaysSession.ts";

/** Why today's session is as it is, in a line for each reason; nothing before the pain was set. */
export function TodaysReasons({ today }: { readonly today: TodaysSession | null }) {
  const { t } = useSessionWords();
  const names = (movements: TodaysSession["hurt"]) => movements.map((id) => t(`movement.${id}.name`)).join(", ");
  return (
    <div className={styles.reasons}>
      <output>{today?.because !== undefined && t(`session.gentle.${today.because}`)}</output>
      {today !== null && today.session !== "gentle" && today.masking !== "none" && (
        <p>{t(`session.masked.${today.masking}`)}</p>
      )}
      {today !== null && today.hurt.length > 0 && <p>{t("session.leftOut", { names: names(today.hurt) })}</p>}
      {today !== null && today.tingled.length > 0 && (
        <p>
          {t("session.tingled", { names: names(today.tingled) })}{" "}
          <Link href="/check/plan">{t("session.tingled.check")}</Link>
        </p>
      )}
    </div>
  );
}
