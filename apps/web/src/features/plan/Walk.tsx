import type { Plan } from "@ilio/care";
import { useWords, wordKey } from "../../ui/words.tsx";
import { ChangeNotes } from "./ChangeNotes.tsx";
import styles from "./PlanPage.module.css";

/** The walk of each day. */
export function Walk({ walk: { minutes, timesPerDay, reason, changes } }: Pick<Plan, "walk">) {
  const { t } = useWords();
  return (
    <li className={styles.item}>
      <h2>{t("plan.walk")}</h2>
      <p className={styles.doses}>{t("plan.walk.dose", { minutes, times: timesPerDay })}</p>
      <p className={styles.reason}>{t(wordKey(`reason.${reason}`))}</p>
      <ChangeNotes changes={changes} />
    </li>
  );
}
