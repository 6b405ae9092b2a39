import type { PatternResult } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./AnswerPage.module.css";
import { Pushes } from "./Pushes.tsx";

/** What else was looked at, each with its band and folded reasons. */
export function Others({ results }: { readonly results: readonly PatternResult[] }) {
  const { t } = useWordsWith("answer");
  return (
    <section className={styles.section}>
      <h2>{t("answer.else")}</h2>
      <ul className={styles.rows}>
        {results.map((result) => (
          <li key={result.pattern}>
            <details>
              <summary>
                <span>{t(`pattern.${result.pattern}`)}</span>
                <b>{t(`band.${result.band}`)}</b>
              </summary>
              <p>{t(`pattern.${result.pattern}.about`)}</p>
              <Pushes result={result} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
