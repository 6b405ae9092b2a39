import { catalogue, type MovementId } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import styles from "./MovementPage.module.css";

const cueNumbers = [1, 2, 3] as const;

/** How a movement is done and ended, and where it is felt. */
export function How({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.how")}</h2>
      <ul className={styles.list}>
        {cueNumbers.slice(0, catalogue[movement].cues).map((n) => (
          <li key={n}>{t(wordKey(`movement.${movement}.cue.${n}`))}</li>
        ))}
        <li>{t(`movement.${movement}.end`)}</li>
      </ul>
      <h3>{t("movementPage.feel")}</h3>
      <p>{t(`movement.${movement}.feel`)}</p>
    </section>
  );
}
