import { useRecord } from "../../app/person.tsx";
import { startAnew } from "../../app/startAnew.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./DataPage.module.css";

/** Asks once before everything is erased. */
export function EraseSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const record = useRecord();
  const erase = useOnce(async () => {
    await record.erase();
    startAnew();
  });
  return (
    <Sheet title={t("data.erase.sure")} onClose={onClose}>
      <div className={styles.section}>
        <p>{t("data.erase.gone")}</p>
        <p>{t("data.erase.stays")}</p>
        <button type="button" className="btn btn-hurt" onClick={erase}>
          {t("data.erase.yes")}
        </button>
        <button type="button" className="btn btn-second" onClick={onClose}>
          {t("data.erase.no")}
        </button>
      </div>
    </Sheet>
  );
}
