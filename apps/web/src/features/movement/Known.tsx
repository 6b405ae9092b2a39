import { catalogue, type MovementId, sources } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";
import { sourceHref } from "./sourceHref.ts";

/** How well research stands behind a movement, and where that can be read. */
export function Known({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const { evidence } = catalogue[movement];
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.known")}</h2>
      <p>{t(`evidence.${evidence.grade}`)}</p>
      <details>
        <summary className="unfold">{t("movementPage.sources")}</summary>
        <ul className={styles.sources}>
          {evidence.sources.map((key) => {
            const { citation, where } = sources[key];
            const href = sourceHref(where);
            return (
              <li key={key}>
                {href === null ? (
                  `${citation} (${where})`
                ) : (
                  <a href={href} target="_blank" rel="noreferrer">
                    {citation}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
