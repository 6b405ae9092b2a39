import { type CheckInV2, type Entry, zoneOf } from "@ilio/record";
import { useState } from "react";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { CheckInForm } from "../checkIn/CheckInForm.tsx";
import { checkInOf, nothingSaid, saidIn } from "../checkIn/checkInSaid.ts";
import { addCheckIn, edit } from "./change.ts";
import styles from "./History.module.css";
import { SheetEnd } from "./SheetEnd.tsx";
import { useHistoryWords } from "./useHistoryWords.ts";
import { WhenFields } from "./WhenFields.tsx";
import { atAgain, atOf, type WhenProblem, whenOf } from "./when.ts";

interface CheckInSheetProps {
  /** The check-in to change; without it one is added. */
  readonly before?: { readonly entry: Entry; readonly checkIn: CheckInV2 };
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onDelete?: () => void;
}

/** A check-in of another day: what was forgotten, or what should read otherwise. */
export function CheckInSheet({ before, onClose, onSaved, onDelete }: CheckInSheetProps) {
  const { t } = useHistoryWords();
  const record = useRecord();
  const at = before?.entry.stored.event.at;
  const [when, setWhen] = useState(at === undefined ? { day: "", time: "" } : whenOf(at));
  const [said, setSaid] = useState(before === undefined ? nothingSaid : saidIn(before.checkIn));
  const [problem, setProblem] = useState<WhenProblem | "nrs.missing">();

  const save = useOnce(async () => {
    const time = at === undefined ? atOf(when, zoneOf(now()), now()) : atAgain(when, at, now());
    if (typeof time === "string") return setProblem(time);
    const checkIn = checkInOf(said, before?.checkIn);
    if (checkIn === null) return setProblem("nrs.missing");
    if (before === undefined) await addCheckIn(record, checkIn, time.at);
    else await edit(record, before.entry, "check-in/2", checkIn, time.at);
    onSaved();
  });
  return (
    <Sheet title={t(before === undefined ? "history.add" : "history.edit.checkIn")} onClose={onClose}>
      <div className={styles.sheet}>
        <WhenFields when={when} onChange={setWhen} />
        <CheckInForm
          said={said}
          onChange={setSaid}
          asksEffort={before !== undefined && before.checkIn.effort !== "noSession"}
          pain={t("history.pain")}
        />
        <SheetEnd problem={problem === undefined ? "" : t(problem)} onSave={save} onDelete={onDelete} />
      </div>
    </Sheet>
  );
}
