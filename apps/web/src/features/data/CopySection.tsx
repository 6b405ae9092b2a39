import type { ChangeEvent } from "react";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { bringBack, type Said } from "./bringBack.ts";
import styles from "./DataPage.module.css";
import { answersFile, download } from "./files.ts";

/** How much is stored, and the ways to take it along and bring it back. */
export function CopySection({ onSaid }: { readonly onSaid: (said: readonly Said[]) => void }) {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const damaged = record.damaged.length;

  const save = useOnce(async () => {
    download("ilio-record.json", await record.exportFile());
    onSaid([{ key: "data.saved" }]);
  });
  const bring = useOnce(async (file: File) => {
    onSaid([{ key: "data.reading" }]);
    try {
      onSaid(await bringBack(record, file));
    } catch (problem) {
      onSaid([]);
      throw problem;
    }
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // So that choosing the same file again is a change again.
    target.value = "";
    return file === undefined ? undefined : bring(file);
  };
  return (
    <section className={styles.section}>
      <h2>{t("data.copy")}</h2>
      <p>{t("data.count", { count: record.events().length })}</p>
      {damaged > 0 && <p>{t("data.damaged", { count: damaged })}</p>}
      <button type="button" className="btn btn-main" onClick={save}>
        {t("data.save")}
      </button>
      <label className={`btn btn-second ${styles.file}`}>
        {t("data.bring")}
        <input type="file" accept="application/json,.json" onChange={choose} />
      </label>
      {state.authored !== null && (
        <button
          type="button"
          className="btn btn-second"
          onClick={() => download("ilio-answers.json", answersFile(state))}
        >
          {t("data.answers")}
        </button>
      )}
    </section>
  );
}
