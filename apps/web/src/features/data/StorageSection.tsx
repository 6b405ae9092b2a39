import { persistence } from "../../app/persistence.ts";
import { storageRoom } from "../../app/storageRoom.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./DataPage.module.css";
import { useAsked } from "./useAsked.ts";

/** Whether the browser keeps the record, and how much room it takes and has. */
export function StorageSection() {
  const { t } = useWords();
  const kept = useAsked(persistence);
  const room = useAsked(storageRoom);
  return (
    <section className={styles.section}>
      <h2>{t("keep.headline")}</h2>
      {kept !== null && <p data-kept={kept}>{t(`keep.${kept}`)}</p>}
      {room !== null && <p>{t("keep.room", { megabytes: Math.round(room.used / 1e6) })}</p>}
      {room?.isNearlyFull === true && (
        <p>
          {t("keep.nearlyFull")} {t("keep.nearlyFull.what")}
        </p>
      )}
    </section>
  );
}
