import { useLocation } from "wouter";
import { useRecord } from "../../app/person.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./DataPage.module.css";

/** Asks once before everything is erased. */
export function EraseSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const erase = useOnce(async () => {
    await record.erase();
    go("/");
  });
  return (
    <Sheet title={t("data.erase.sure")} onClose={onClose}>
      <div className={styles.section}>
        <p>{t("data.erase.gone")}</p>
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
