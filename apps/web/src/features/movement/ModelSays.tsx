import { catalogue, type MovementId } from "@ilio/care";
import { bodyFacts } from "@ilio/care/bodyFacts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { factLines } from "./factLines.ts";
import styles from "./MovementPage.module.css";
import { ownKey } from "./ownKey.ts";

interface ModelSaysProps {
  readonly movement: MovementId;
  /** The side that the pictures show; both: the movement has none. */
  readonly side: "left" | "right" | "both";
}

/** What the body model computes of each phase: how the length of one muscle changes. It says nothing of what helps. */
export function ModelSays({ movement, side }: ModelSaysProps) {
  const { t } = useWordsWith("movement", "phases");
  const lines = factLines(bodyFacts.motions[catalogue[movement].poseId]);
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.model")}</h2>
      {lines.length === 0 ? (
        <p>{t("movementPage.model.none")}</p>
      ) : (
        <>
          <dl className={styles.facts}>
            {lines.map(({ cue, muscle, way, share, percent }) => (
              <div key={cue}>
                <dt>{t(wordKey(`movement.${movement}.phase.${cue}`))}</dt>
                <dd>
                  {t("movementPage.model.way", {
                    ...{ side, way },
                    muscle: t(ownKey(`movementPage.muscle.${muscle}`)),
                    share: t(`movementPage.share.${share}`),
                  })}{" "}
                  {way !== "same" && (
                    <span className={`note ${styles.percent}`}>{t("movementPage.model.percent", { percent })}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p className="note">{t("movementPage.model.about")}</p>
        </>
      )}
    </section>
  );
}
