import { type ChangeEvent, useState } from "react";
import { useRecord } from "../../app/person.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { bringBack, type ErasedEntries, type Said } from "./bringBack.ts";
import styles from "./DataPage.module.css";

/** Takes a copy; asks first about what is older than the time when everything was erased here. */
export function BringBack({ onSaid }: { readonly onSaid: (said: readonly Said[]) => void }) {
  const { t } = useWords();
  const record = useRecord();
  const [erased, setErased] = useState<ErasedEntries | null>(null);

  /** Says that it reads until there is something else to say; a problem is said in the banner. */
  const read = useOnce(async (work: () => Promise<readonly Said[]>) => {
    onSaid([{ key: "data.reading" }]);
    let said: readonly Said[] = [];
    try {
      said = await work();
    } finally {
      onSaid(said);
    }
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // So that choosing the same file again is a change again.
    target.value = "";
    if (file === undefined) return undefined;
    return read(async () => {
      const brought = await bringBack(record, file);
      setErased(brought.erased);
      return brought.said;
    });
  };
  const decide = (said: () => Promise<readonly Said[]>) => {
    setErased(null);
    return read(said);
  };
  return (
    <>
      <label className={`btn btn-second ${styles.file}`}>
        {t("data.bring")}
        <input type="file" accept="application/json,.json" onChange={choose} />
      </label>
      {erased !== null && (
        <Sheet title={t("data.old")} onClose={() => setErased(null)}>
          <div className={styles.section}>
            <p>{t("data.old.ask", { count: erased.count })}</p>
            <button type="button" className="btn btn-main" onClick={() => decide(erased.bring)}>
              {t("data.old.yes")}
            </button>
            <button
              type="button"
              className="btn btn-second"
              onClick={() => decide(() => Promise.resolve([{ key: "data.old.left" }]))}
            >
              {t("data.old.no")}
            </button>
          </div>
        </Sheet>
      )}
    </>
  );
}
