import type { Entry } from "@ilio/record";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { CheckInSheet } from "./CheckInSheet.tsx";
import styles from "./History.module.css";
import { type Hold, holdOf, screenOf } from "./hold.ts";
import { GoalSheet, HurtSheet, ReliefSheet } from "./OtherSheets.tsx";
import { useEntryWords } from "./useEntryWords.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

interface EntrySheetProps {
  readonly entry: Entry;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onDelete: () => void;
}

/** What can be done with an entry: change it, delete it, or hear why it stays. */
export function EntrySheet({ entry, ...acts }: EntrySheetProps) {
  const hold = holdOf(entry, usePerson(), now());
  const { stored } = entry;
  if (hold !== null || stored.kind !== "known") {
    return <HeldSheet entry={entry} hold={hold ?? "newer"} onClose={acts.onClose} />;
  }
  const { event } = stored;
  if (event.type === "check-in/2") return <CheckInSheet {...acts} before={{ entry, checkIn: event.payload }} />;
  if (event.type === "goal/1") return <GoalSheet {...acts} entry={entry} before={event.payload} />;
  if (event.type === "hurt/1") return <HurtSheet {...acts} entry={entry} before={event.payload} />;
  if (event.type === "relief/1") return <ReliefSheet {...acts} entry={entry} before={event.payload} />;
  return <DeleteSheet {...acts} entry={entry} />;
}

/** A session, or what was said before it: what happened can be taken out, but not rewritten. */
function DeleteSheet({ entry, onClose, onDelete }: EntrySheetProps) {
  const { t } = useHistoryWords();
  const { title, lines } = useEntryWords()(entry);
  return (
    <Sheet title={title} onClose={onClose}>
      <div className={styles.sheet}>
        {lines.length > 0 && <p>{lines.join("\n")}</p>}
        <p>{t("history.measured")}</p>
        <button type="button" className="btn btn-second" onClick={onDelete}>
          {t("history.delete")}
        </button>
        <button type="button" className="btn btn-main" onClick={onClose}>
          {t("history.keep")}
        </button>
      </div>
    </Sheet>
  );
}

interface HeldSheetProps {
  readonly entry: Entry;
  readonly hold: Hold;
  readonly onClose: () => void;
}

/** Why an entry stays, and where what it says can be changed. */
function HeldSheet({ entry, hold, onClose }: HeldSheetProps) {
  const { t } = useHistoryWords();
  const { title } = useEntryWords()(entry);
  const screen = hold === "nerve" ? "/check/plan/items" : screenOf(entry);
  return (
    <Sheet title={title} onClose={onClose}>
      <div className={styles.sheet}>
        <p>{t(`history.hold.${hold}`)}</p>
        {hold === "kept" && <p>{t("history.hold.all")}</p>}
        {screen !== null && (
          <Link href={screen} className="btn btn-main">
            {t(hold === "nerve" ? "session.tingled.check" : "history.changeThere")}
          </Link>
        )}
      </div>
    </Sheet>
  );
}
