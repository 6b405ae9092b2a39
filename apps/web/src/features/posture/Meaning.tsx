import { useWordsWith } from "../../app/useWordsWith.ts";
import { model } from "./body.ts";
import styles from "./PosturePage.module.css";

/** What the numbers mean and how far they can be trusted, folded. */
export function Meaning() {
  const { t } = useWordsWith("body");
  return (
    <details className={styles.meaning}>
      <summary className="unfold">{t("bodyPage.meaning")}</summary>
      <p>{t("bodyPage.meaning.length")}</p>
      <p>{t("bodyPage.meaning.lever")}</p>
      <p>{t("bodyPage.meaning.pull")}</p>
      <p>{t("bodyPage.meaning.model", { metres: model.person.stature })}</p>
    </details>
  );
}
