import { catalogue, type MovementId } from "@ilio/care";
import { useWords } from "../../../ui/words.tsx";
import styles from "./StopWhen.module.css";

/** What ends a movement at once, one tap away. */
export function StopWhen({ movement }: { readonly movement: MovementId }) {
  const { t } = useWords();
  return (
    <details open className={styles.stopWhen}>
      <summary className="unfold">{t("plan.stopWhen")}</summary>
      <ul>
        {catalogue[movement].stopRules.map((rule) => (
          <li key={rule}>{t(`stopRule.${rule}`)}</li>
        ))}
      </ul>
    </details>
  );
}
