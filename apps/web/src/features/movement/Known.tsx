import { catalogue, type MovementId } from "@ilio/care";
import { claimOnMovement } from "@ilio/care/claims";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./MovementPage.module.css";
import { SourceList } from "./SourceList.tsx";
import { within } from "./within.ts";

/** How well research stands behind a movement, and where that can be read. */
export function Known({ movement }: { readonly movement: MovementId }) {
  const { t } = useWordsWith("movement");
  const { evidence } = catalogue[movement];
  const claim = claimOnMovement(movement);
  return (
    <section className={styles.part}>
      <h2>{t("movementPage.known")}</h2>
      <p>{t(`evidence.${evidence.grade}`)}</p>
      {claim !== undefined && (
        <p className={styles.links}>
          <Link href={`/learn/claim/${claim.id}`} state={within}>
            {t("movementPage.claim")}
          </Link>
        </p>
      )}
      <details>
        <summary className="unfold">{t("movementPage.sources")}</summary>
        <SourceList keys={evidence.sources} />
      </details>
    </section>
  );
}
