import type { Triage } from "@ilio/care";
import { useWords } from "../../ui/words.tsx";
import styles from "./SoonNote.module.css";

/** When someone should look at it soon: that, and why. Nothing when there is no need. */
export function SoonNote({ triage }: { readonly triage: Triage }) {
  const { t } = useWords();
  if (triage.level !== "soon") return null;
  const rules = [...new Set(triage.because.map(({ rule }) => rule))];
  return (
    <section className={styles.soon}>
      <h2>{t("level.soon")}</h2>
      <p>{t("level.soon.do")}</p>
      {rules.map((rule) => (
        <p key={rule}>{t(`rule.${rule}`)}</p>
      ))}
    </section>
  );
}
