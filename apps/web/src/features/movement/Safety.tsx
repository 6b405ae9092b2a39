import { catalogue, conditionIds, conditionTable, latePregnancy, type MovementId } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";

/** When not to do a movement: what speaks against it, who gets it in no plan, and what ends it at once. */
export function Safety({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const { cautions, stopRules } = catalogue[movement];
  const barring = conditionIds.filter((id) => conditionTable[id][movement].verdict === "bar");
  const isLateBarred = latePregnancy[movement].verdict === "bar" && !barring.includes("pregnant");
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.safe")}</h2>
      {cautions.length > 0 && (
        <ul className={styles.list}>
          {cautions.map((caution) => (
            <li key={caution}>{t(`caution.${caution}`)}</li>
          ))}
        </ul>
      )}
      {(barring.length > 0 || isLateBarred) && (
        <>
          <p>{t("movementPage.safe.conditions")}</p>
          <ul className={styles.list}>
            {isLateBarred && <li>{t("movementPage.safe.late")}</li>}
            {barring.map((id) => (
              <li key={id}>{t(`condition.${id}`)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t("plan.stopWhen")}</h3>
      <ul className={styles.list}>
        {stopRules.map((rule) => (
          <li key={rule}>{t(`stopRule.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}
