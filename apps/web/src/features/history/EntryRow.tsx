import type { Entry } from "@ilio/record";
import { useEffect, useRef } from "react";
import { isAddedLater, isChanged } from "./entries.ts";
import styles from "./History.module.css";
import type { EntryWords } from "./useEntryWords.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

interface RowProps {
  readonly entry: Entry;
  readonly words: EntryWords;
  /** It has just come to stand here, where the person pressed something: the press goes on here. */
  readonly takesFocus: boolean;
  readonly onPress: () => void;
}

function useFocus(takes: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takes) button.current?.focus();
  }, [takes]);
  return button;
}

/** One entry: when, what, and the way to change it or to hear why it stays. */
export function EntryRow({ entry, words, takesFocus, isFixed, onPress }: RowProps & { readonly isFixed: boolean }) {
  const { t } = useHistoryWords();
  const button = useFocus(takesFocus);
  const { at } = entry.stored.event;
  const time = at.slice(11, 16);
  const tags = [isChanged(entry) && t("history.changed"), isAddedLater(entry) && t("history.later")].filter(Boolean);
  return (
    <li className={styles.entry} data-entry={entry.id}>
      <time className={styles.time} dateTime={at.slice(0, 22)}>
        {time}
      </time>
      <div className={styles.what}>
        <h3>{words.title}</h3>
        {words.lines.length > 0 && <p>{words.lines.join("\n")}</p>}
        {tags.length > 0 && <p className="note">{tags.join(" · ")}</p>}
      </div>
      <button ref={button} type="button" className="btn btn-plain" onClick={onPress}>
        {t(isFixed ? "history.more" : "history.change")}
        <span className="hidden-visually">: {t("today.when", { date: words.title, time })}</span>
      </button>
    </li>
  );
}

/** Where an entry stood that was deleted on this page: it can be undone for as long as the page is open. */
export function GoneRow({ words, takesFocus, onPress }: Omit<RowProps, "entry">) {
  const { t } = useHistoryWords();
  const button = useFocus(takesFocus);
  return (
    <li className={styles.gone}>
      <span>{t("history.deleted")}</span>
      <button ref={button} type="button" className="btn btn-second" onClick={onPress}>
        {t("history.undo")}
        <span className="hidden-visually">: {words.title}</span>
      </button>
    </li>
  );
}
