import type { Entry } from "@ilio/record";
import { useEffect, useRef, useState } from "react";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useDayHeadline } from "../../ui/useDay.ts";
import { EntryRow, GoneRow } from "./EntryRow.tsx";
import { byDay } from "./entries.ts";
import styles from "./History.module.css";
import { holdOf } from "./hold.ts";
import { useEntryWords } from "./useEntryWords.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

/** own choice: some weeks of daily use; a phone draws them at once. */
const pageSize = 60;

interface DayListProps {
  /** The newest day first. */
  readonly entries: readonly Entry[];
  /** The entry whose row was pressed last and now stands anew. */
  readonly focusOn: string | null;
  readonly onOpen: (entry: Entry) => void;
  readonly onUndo: (entry: Entry) => void;
}

/** Days with what was recorded on them, some weeks at a time. */
export function DayList({ entries, focusOn, onOpen, onUndo }: DayListProps) {
  const { t } = useHistoryWords();
  const state = usePerson();
  const wordsOf = useEntryWords();
  const longDay = useDayHeadline();
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const time = now();
  const shown = entries.slice(0, pages * pageSize);

  // Reading goes on with the first entry that came to it.
  useEffect(() => {
    if (pages > 1) list.current?.querySelectorAll("li")[(pages - 1) * pageSize]?.querySelector("button")?.focus();
  }, [pages]);
  return (
    <>
      <div ref={list}>
        {byDay(shown).map(({ day, entries: own }) => (
          <section key={day} className={styles.day}>
            <h2>
              <time dateTime={day}>{longDay(day)}</time>
            </h2>
            <ul>
              {own.map((entry) => {
                const row = { words: wordsOf(entry), takesFocus: focusOn === entry.id };
                return entry.deleted === null ? (
                  <EntryRow
                    key={entry.id}
                    {...row}
                    entry={entry}
                    isFixed={holdOf(entry, state, time) !== null}
                    onPress={() => onOpen(entry)}
                  />
                ) : (
                  <GoneRow key={entry.id} {...row} onPress={() => onUndo(entry)} />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {shown.length < entries.length && (
        <button type="button" className="btn btn-second" onClick={() => setPages(pages + 1)}>
          {t("history.show", { count: entries.length - shown.length })}
        </button>
      )}
    </>
  );
}
