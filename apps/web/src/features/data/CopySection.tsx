import { Link } from "wouter";
import { usePerson, useRecord } from "../../app/person.tsx";
import type { CopiesNow } from "../../app/useCopies.ts";
import { useDatedDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import { BringBack } from "./BringBack.tsx";
import type { Said } from "./bringBack.ts";
import styles from "./DataPage.module.css";
import { answersFile, download } from "./files.ts";
import { KeptFileSection } from "./KeptFileSection.tsx";
import { useCopyActions } from "./useCopyActions.ts";

interface CopySectionProps {
  /** Null until it is read. */
  readonly copies: CopiesNow | null;
  readonly onSaid: (said: readonly Said[]) => void;
}

/** How much is stored and how much of it is in a copy, and the ways to take it along and bring it back. */
export function CopySection({ copies, onSaid }: CopySectionProps) {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const longDay = useDatedDay();
  const { save } = useCopyActions(onSaid);
  return (
    <>
      <section className={styles.section}>
        <h2>{t("data.copy")}</h2>
        <p>{t("data.count", { count: record.count() })}</p>
        <Link href="/history" className="btn btn-second">
          {t("history.link")}
        </Link>
        {copies !== null && (
          <p>
            {copies.saved === null
              ? t("copy.never")
              : t("copy.last", { day: longDay(copies.saved.day), fresh: copies.fresh })}
          </p>
        )}
        <button type="button" className="btn btn-main" onClick={save}>
          {t("data.save")}
        </button>
        <p className="note">{t("copy.readable")}</p>
        <BringBack onSaid={onSaid} />
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
      {copies !== null && <KeptFileSection copies={copies} onSaid={onSaid} />}
    </>
  );
}
