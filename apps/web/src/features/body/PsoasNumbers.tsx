import { useWordsWith } from "../../app/useWordsWith.ts";
import { changeWords, millimetres, strandWords } from "./bodyWords.ts";
import styles from "./PsoasNumbers.module.css";
import { model } from "./posture.ts";
import type { PsoasNow } from "./psoasNow.ts";

/** The numbers of the psoas in a posture, to be read at any time, and folded above them what they mean. */
export function PsoasNumbers({ now }: { readonly now: PsoasNow }) {
  const { t } = useWordsWith("body");
  return (
    <>
      <details className={styles.meaning}>
        <summary className="unfold">{t("bodyPage.meaning")}</summary>
        <p>{t("bodyPage.meaning.length")}</p>
        <p>{t("bodyPage.meaning.lever")}</p>
        <p>{t("bodyPage.meaning.model", { metres: model.person.stature })}</p>
      </details>
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
      </dl>
    </>
  );
}
