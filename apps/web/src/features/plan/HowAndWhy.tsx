import { catalogue, type MovementId } from "@ilio/care";
import { useWords, wordKey } from "../../ui/words.tsx";
import styles from "./PlanPage.module.css";

const cueNumbers = [1, 2, 3] as const;

/** How a movement is done, what it is for, how well it is known to help, and when to stop; folded. */
export function HowAndWhy({ movement }: { readonly movement: MovementId }) {
  const { t } = useWords();
  const { cues, cautions, evidence, stopRules } = catalogue[movement];
  return (
    <details>
      <summary className="unfold">{t("plan.more")}</summary>
      <p>{t(`movement.${movement}.purpose`)}</p>
      <p>{t(`movement.${movement}.start`)}</p>
      <p>{t(`movement.${movement}.feel`)}</p>
      {cueNumbers.slice(0, cues).map((n) => (
        <p key={n}>{t(wordKey(`movement.${movement}.cue.${n}`))}</p>
      ))}
      <p>{t(`movement.${movement}.end`)}</p>
      {cautions.map((caution) => (
        <p key={caution}>{t(`caution.${caution}`)}</p>
      ))}
      <p className="note">{t(`evidence.${evidence.grade}`)}</p>
      <h3>{t("plan.stopWhen")}</h3>
      <ul className={styles.stops}>
        {stopRules.map((rule) => (
          <li key={rule}>{t(`stopRule.${rule}`)}</li>
        ))}
      </ul>
    </details>
  );
}
