import { catalogue, type MovementId } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";
import { within } from "./within.ts";

/** One step down and the steps up from a movement. */
export function Ladder({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const { easier, harder } = catalogue[movement];
  const rungs = [
    { word: "easier", ids: easier === null ? [] : [easier] },
    { word: "harder", ids: harder },
  ] as const;
  if (easier === null && harder.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.ladder")}</h2>
      <ul className={styles.ladder}>
        {rungs.flatMap(({ word, ids }) =>
          ids.map((id) => (
            <li key={id}>
              <span>{t(`movementPage.${word}`)}</span>
              <Link href={`/movements/${id}`} state={within}>
                {t(`movement.${id}.name`)}
              </Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
