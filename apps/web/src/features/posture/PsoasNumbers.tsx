import { useWordsWith } from "../../app/useWordsWith.ts";
import type { MarkName } from "./Mark.tsx";
import styles from "./PsoasNumbers.module.css";
import { changeWords, millimetres, pullWords, strandWords, unsureWords } from "./postureWords.ts";
import type { PsoasNow } from "./psoasNow.ts";
import type { Posture } from "./stance.ts";

/** A posture, with its letter when there are two, and what it does to the psoas. */
export interface Told {
  readonly mark: MarkName | null;
  readonly posture: Posture;
  readonly now: PsoasNow;
}

/** The numbers of the psoas in one posture, to be read at any time. */
export function PsoasNumbers({ told: { posture, now } }: { readonly told: Told }) {
  const { t } = useWordsWith("body");
  return (
    <>
      <dl className={styles.numbers}>
        <div className={styles.first}>
          <dt>{t("bodyPage.change")}</dt>
          <dd>{changeWords(t, now)}</dd>
          <dd className="note">{strandWords(t, now)}</dd>
        </div>
        <div>
          <dt>{t("bodyPage.length")}</dt>
          <dd>{t("bodyPage.millimetres", { mm: millimetres(now.length.mean) })}</dd>
        </div>
        <div>
          <dt>{t("bodyPage.lever")}</dt>
          <dd>{t("bodyPage.millimetres", { mm: millimetres(now.arm) })}</dd>
        </div>
        <div>
          <dt>{t("bodyPage.pull")}</dt>
          <dd>{pullWords(t, now)}</dd>
        </div>
      </dl>
      <p className={`note ${styles.unsure}`}>{unsureWords(t, posture)}</p>
    </>
  );
}
