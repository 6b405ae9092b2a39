import { type Entry, systemClock } from "@ilio/record";
import { useRef } from "react";
import { useDayHeadline } from "../../ui/useDay.ts";
import { daysLeft } from "./entries.ts";
import styles from "./History.module.css";
import { useEntryWords } from "./useEntryWords.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

interface DeletedProps {
  readonly entries: readonly Entry[];
  /** False while older entries are not read, and so not what was deleted of them. */
  readonly isWhole: boolean;
  readonly onBack: (entry: Entry) => void;
}

/** What was deleted and can still be brought back, folded, with the days that are left for it. */
export function Deleted({ entries, isWhole, onBack }: DeletedProps) {
  const { t } = useHistoryWords();
  const wordsOf = useEntryWords();
  const longDay = useDayHeadline();
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={styles.fold}>
      <summary className="unfold" ref={summary}>
        {t("history.gone", { count: entries.length })}
      </summary>
      <p>{t("history.gone.what")}</p>
      {!isWhole && <p>{t("history.gone.older")}</p>}
      <ul>
        {entries.map((entry) => {
          const { title, lines } = wordsOf(entry);
          const { at } = entry.stored.event;
          return (
            <li key={entry.id} className={styles.entry}>
              <div className={styles.what}>
                <h3>{title}</h3>
                <p>{t("today.when", { date: longDay(at.slice(0, 10)), time: at.slice(11, 16) })}</p>
                {lines.length > 0 && <p>{lines.join("\n")}</p>}
                <p className="note">{t("history.left", { days: daysLeft(entry.deleted!, systemClock.now()) })}</p>
              </div>
              <button
                type="button"
                className="btn btn-plain"
                onClick={() => {
                  // this button goes with its row
                  summary.current?.focus();
                  onBack(entry);
                }}
              >
                {t("history.bringBack")}
                <span className="hidden-visually">: {title}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
