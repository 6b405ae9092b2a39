import { limitWordKey, type Plan } from "@ilio/care";
import { useWords, wordKey } from "../../ui/words.tsx";
import styles from "./PlanPage.module.css";

/** Movements that are not in the plan, each with its reason: what the person has, or what their day has no room for. */
export function LeftOut({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const out = plan.fits.filter(({ instead }) => instead === null);
  if (plan.barred.length + out.length === 0) return null;
  return (
    <section className={styles.barred}>
      <h2>{t("plan.barred")}</h2>
      <ul>
        {plan.barred.map(({ movement, because }) => (
          <li key={movement}>
            <s>{t(`movement.${movement}.name`)}</s>
            <span className="note">{t(limitWordKey(because))}</span>
          </li>
        ))}
        {out.map(({ movement, because }) => (
          <li key={movement}>
            <s>{t(`movement.${movement}.name`)}</s>
            <span className="note">{t(wordKey(`fit.${because}.out`))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
