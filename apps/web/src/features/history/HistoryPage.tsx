import type { Entry } from "@ilio/record";
import type { PartKey } from "@ilio/words";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { CheckInSheet } from "./CheckInSheet.tsx";
import { mark } from "./change.ts";
import { DayList } from "./DayList.tsx";
import { Deleted } from "./Deleted.tsx";
import { EntrySheet } from "./EntrySheet.tsx";
import { found, isOf, monthOf } from "./entries.ts";
import { everything, Finder, type Wanted } from "./Finder.tsx";
import styles from "./History.module.css";
import { useHistory } from "./useHistory.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

const none: readonly Entry[] = [];

/** Everything recorded, by day: to read, to find, to change, to add what was forgotten, to delete and to bring back. */
export default function HistoryPage() {
  const { t } = useHistoryWords();
  const record = useRecord();
  const [, go] = useLocation();
  const { entries, isWhole, state, readAll } = useHistory();
  const all = entries ?? none;
  const [wanted, setWanted] = useState(everything);
  /** Id of the entry whose sheet is open; "add": the sheet for a new one. */
  const [open, setOpen] = useState<string | null>(null);
  /** Deleted, or brought back, since the page was opened: where they stood stays, with a way to undo it. */
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set<string>());
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const [said, setSaid] = useState<PartKey<"history">>();

  const standing = useMemo(() => all.filter(({ deleted }) => deleted === null), [all]);
  const deleted = useMemo(() => all.filter((entry) => entry.deleted !== null), [all]);
  const shown = useMemo(() => {
    const { filter, text, month } = wanted;
    const listed = all.filter((entry) => entry.deleted === null || gone.has(entry.id));
    const kept = listed.filter((entry) => isOf(filter, entry) && (month === "" || monthOf(entry) <= month));
    return found(kept, text);
  }, [all, gone, wanted]);
  const opened = open === null ? undefined : standing.find(({ id }) => id === open);

  const find = (next: Wanted) => {
    setFocusOn(null);
    setWanted(next);
  };
  const close = () => setOpen(null);
  /** @param focus the entry that was changed: on another day it stands anew */
  const saved = (focus: string | null) => {
    close();
    setFocusOn(focus);
    setSaid("history.saved");
  };
  const remove = useOnce(async (entry: Entry) => {
    setGone(new Set([...gone, entry.id]));
    setFocusOn(entry.id);
    close();
    await mark(record, entry, "deleted");
    setSaid("history.canUndo");
  });
  const bringBack = useOnce(async (entry: Entry, focus: string | null) => {
    setFocusOn(focus);
    setGone(new Set([...gone, entry.id]));
    await mark(record, entry, "restored");
    setSaid("history.back");
  });
  return (
    <Page
      headline={t("history.headline")}
      lead={t("history.lead")}
      bar={<StepBar onBack={() => go("/")} />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={() => setOpen("add")}>
          {t("history.addPast")}
        </button>
      }
    >
      <output className="hidden-visually">{said !== undefined && t(said)}</output>
      {entries !== null && <Finder entries={standing} wanted={wanted} onChange={find} />}
      {entries !== null && (
        <output className="note">
          {t("history.count", { shown: shown.filter((entry) => entry.deleted === null).length, all: standing.length })}
        </output>
      )}
      <DayList
        key={JSON.stringify(wanted)}
        entries={shown}
        focusOn={focusOn}
        onOpen={({ id }) => {
          setFocusOn(null);
          setOpen(id);
        }}
        onUndo={(entry) => bringBack(entry, entry.id)}
      />
      <div className={styles.older}>
        <output>{state !== "read" && t(`history.${state}`)}</output>
        {entries !== null && !isWhole && state === "read" && <p>{t("history.recent")}</p>}
        {(state === "couldNot" || (state === "read" && !isWhole)) && (
          <button type="button" className="btn btn-second" onClick={readAll}>
            {t(state === "couldNot" ? "history.tryAgain" : "history.readAll")}
          </button>
        )}
      </div>
      {(deleted.length > 0 || gone.size > 0 || !isWhole) && entries !== null && (
        <Deleted entries={deleted} isWhole={isWhole} onBack={(entry) => bringBack(entry, null)} />
      )}
      {open === "add" && <CheckInSheet onClose={close} onSaved={() => saved(null)} />}
      {opened !== undefined && (
        <EntrySheet entry={opened} onClose={close} onSaved={() => saved(opened.id)} onDelete={() => remove(opened)} />
      )}
    </Page>
  );
}
