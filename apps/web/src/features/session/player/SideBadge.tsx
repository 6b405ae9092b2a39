import type { Side } from "@ilio/care";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./SideBadge.module.css";

/** Whose side it is: a sign with that half filled, and the word. */
export function SideBadge({ side }: { readonly side: Side }) {
  const { t } = useSessionWords();
  if (side === "both") return null;
  return (
    <p className={styles.badge}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={side === "right" ? styles.right : undefined}>
        <path d="M11 3a9 9 0 0 0 0 18z" className={styles.full} />
        <path d="M13 3a9 9 0 0 1 0 18z" className={styles.empty} />
      </svg>
      {t("session.sideBadge", { side })}
    </p>
  );
}
