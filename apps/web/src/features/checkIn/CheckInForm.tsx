import type { CheckInV2 } from "@ilio/record";
import type { ReactNode } from "react";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { useWords } from "../../ui/words.tsx";
import { BodyMap } from "../bodyMap/BodyMap.tsx";
import styles from "./CheckInForm.module.css";
import type { CheckInSaid } from "./checkInSaid.ts";

const efforts = ["easy", "right", "hard"] as const satisfies readonly CheckInV2["effort"][];
/** own choice: a note, not a letter; what an imported one has beyond it stays. */
const longestNote = 500;

interface CheckInFormProps {
  readonly said: CheckInSaid;
  readonly onChange: (said: CheckInSaid) => void;
  /** Ask for the effort: there was a session to rate. */
  readonly asksEffort: boolean;
  /** The question how much it hurts. */
  readonly pain: string;
  /** The headline above the form asks it already. */
  readonly isAskedAbove?: boolean;
  /** What stands between the two taps and the rest, which nobody has to fill in. */
  readonly between?: ReactNode;
}

/** The fields of a check-in: pain, the effort of a session, where, and a note. */
export function CheckInForm({ said, onChange, asksEffort, pain, isAskedAbove = false, between }: CheckInFormProps) {
  const { t } = useWords();
  const { nrs, effort, marks, note } = said;
  return (
    <div className={styles.form}>
      <h2 id="nrs" className={isAskedAbove ? "hidden-visually" : undefined}>
        {pain}
      </h2>
      <NrsSlider value={nrs} onChange={(value) => onChange({ ...said, nrs: value })} labelledBy="nrs" />
      {asksEffort && (
        <>
          <h2 id="effort">{t("checkIn.effort")}</h2>
          <Choice
            name="effort"
            labelledBy="effort"
            form="chips"
            options={efforts.map((value) => ({ value, label: t(`effort.${value}`) }))}
            value={efforts.find((value) => value === effort)}
            onChange={(value) => onChange({ ...said, effort: value })}
          />
        </>
      )}
      {between}
      <h2>{t("checkIn.where")}</h2>
      <BodyMap marks={marks} onChange={(value) => onChange({ ...said, marks: value })} />
      <label htmlFor="note">{t("checkIn.note")}</label>
      <textarea
        id="note"
        rows={2}
        maxLength={longestNote}
        value={note}
        onChange={(event) => onChange({ ...said, note: event.target.value })}
      />
    </div>
  );
}
