import { useState, useSyncExternalStore } from "react";
import { today } from "../../app/copies.ts";
import { useRecord } from "../../app/person.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import type { Said } from "./bringBack.ts";
import styles from "./DataPage.module.css";
import { download } from "./files.ts";

/** Entries that could not be read: to be saved for someone who may mend them, and then to be let go. */
export function SetAsideSection({ onSaid }: { readonly onSaid: (said: readonly Said[]) => void }) {
  const { t } = useWords();
  const record = useRecord();
  const [isSaved, setSaved] = useState(false);
  const [asks, setAsks] = useState(false);
  const count = (ofNewer: boolean): number =>
    record.setAside.list().filter(({ isNewer }) => isNewer === ofNewer).length;
  const damaged = useSyncExternalStore(record.subscribe, () => count(false));
  const newer = useSyncExternalStore(record.subscribe, () => count(true));

  const save = useOnce(async () => {
    download(`ilio-damaged-${today()}.json`, await record.setAside.save());
    setSaved(true);
    onSaid([{ key: "data.damaged.saved" }]);
  });
  const letGo = useOnce(async () => {
    setAsks(false);
    await record.setAside.remove();
    onSaid([{ key: "data.damaged.gone" }]);
  });
  if (damaged + newer === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("data.damaged.headline")}</h2>
      {damaged > 0 && <p>{t("data.damaged", { count: damaged })}</p>}
      {newer > 0 && <p>{t("data.newer", { count: newer })}</p>}
      <button type="button" className="btn btn-second" onClick={save}>
        {t("data.damaged.save")}
      </button>
      {damaged > 0 && isSaved && (
        <button type="button" className="btn btn-second" onClick={() => setAsks(true)}>
          {t("data.damaged.letGo")}
        </button>
      )}
      {asks && (
        <Sheet title={t("data.damaged.sure")} onClose={() => setAsks(false)}>
          <div className={styles.section}>
            <p>{t("data.damaged.onlyFile")}</p>
            <button type="button" className="btn btn-hurt" onClick={letGo}>
              {t("data.damaged.letGo")}
            </button>
            <button type="button" className="btn btn-second" onClick={() => setAsks(false)}>
              {t("data.damaged.keep")}
            </button>
          </div>
        </Sheet>
      )}
    </section>
  );
}
