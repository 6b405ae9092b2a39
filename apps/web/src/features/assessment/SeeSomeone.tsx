import { type LinkId, type WatchLevel, watchFor } from "@ilio/care";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./AnswerPage.module.css";
import { watchKey } from "./watchWords.ts";

export const watchLevels = ["emergency", "urgent", "soon"] as const satisfies readonly WatchLevel[];

/** What to watch for, and how soon someone should be seen then. Always there; the rows are those of the screens of signs. */
export function SeeSomeone() {
  const { t } = useWordsWith("answer");
  const watched = watchFor(usePerson().answers);
  return (
    <section className={styles.section}>
      <h2>{t("see.headline")}</h2>
      {watchLevels.map(
        (level) =>
          watched[level].length > 0 && (
            <div key={level} className={styles.watch}>
              <h3>{t(`see.${level}`)}</h3>
              <ul>
                {watched[level].map((sign: LinkId) => (
                  <li key={sign}>{t(watchKey(sign))}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      <p>{t("see.other")}</p>
    </section>
  );
}
