import type { MovementId } from "@ilio/care";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";

const thumbs = ["up", "down"] as const;

/** Does the person like a movement? A second press takes the word back. */
export function Thumbs({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const record = useRecord();
  const said = usePerson().thumbs[movement];
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.thumbs")}</h2>
      <p className={styles.thumbs}>
        {thumbs.map((thumb) => (
          <button
            key={thumb}
            type="button"
            className="btn btn-second"
            aria-pressed={said === thumb}
            onClick={() => record.append("thumb/1", { movement, thumb: said === thumb ? "none" : thumb })}
          >
            {t(`movementPage.thumb.${thumb}`)}
          </button>
        ))}
      </p>
      <p className="note">{t("movementPage.thumbs.why")}</p>
    </section>
  );
}
