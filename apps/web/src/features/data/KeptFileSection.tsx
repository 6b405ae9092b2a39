import { hasPicker } from "../../app/copiesFile.ts";
import type { CopiesNow } from "../../app/useCopies.ts";
import { useDatedDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import type { Said } from "./bringBack.ts";
import styles from "./DataPage.module.css";
import { useCopyActions } from "./useCopyActions.ts";

interface KeptFileSectionProps {
  readonly copies: CopiesNow;
  readonly onSaid: (said: readonly Said[]) => void;
}

/** A file that Ilio keeps up to date, where the browser can do that: choose it, see how it stands, stop it. */
export function KeptFileSection({ copies: { file, isAllowed }, onSaid }: KeptFileSectionProps) {
  const { t } = useWords();
  const longDay = useDatedDay();
  const { choose, write, stop } = useCopyActions(onSaid);
  if (file === null && !hasPicker()) return null;
  if (file === null) {
    return (
      <section className={styles.section}>
        <h2>{t("copy.file")}</h2>
        <p>{t("copy.file.what")}</p>
        <button type="button" className="btn btn-second" onClick={choose}>
          {t("copy.file.choose")}
        </button>
      </section>
    );
  }
  const { handle, problem, wrote } = file;
  return (
    <section className={styles.section}>
      <h2>{t("copy.file")}</h2>
      <p>{t("copy.file.name", { file: handle.name })}</p>
      {wrote !== null && <p>{t("copy.file.wrote", { day: longDay(wrote.slice(0, 10)), time: wrote.slice(11, 16) })}</p>}
      {problem !== null && <p>{t(`copy.problem.${problem}`)}</p>}
      {problem === null && !isAllowed && <p>{t("copy.file.asks")}</p>}
      <button type="button" className="btn btn-second" onClick={write}>
        {t("copy.file.write")}
      </button>
      <button type="button" className="btn btn-second" onClick={choose}>
        {t("copy.file.other")}
      </button>
      <button type="button" className="btn btn-plain" onClick={stop}>
        {t("copy.file.stop")}
      </button>
    </section>
  );
}
