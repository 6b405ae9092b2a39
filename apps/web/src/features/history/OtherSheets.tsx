import type { Entry, GoalV1, HurtV1, ReliefV1 } from "@ilio/record";
import { useState } from "react";
import { useRecord } from "../../app/person.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { TenSlider } from "../../ui/TenSlider.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { longestGoal } from "../goal/goal.ts";
import { edit } from "./change.ts";
import styles from "./History.module.css";
import { SheetEnd } from "./SheetEnd.tsx";
import { useHistoryWords } from "./useHistoryWords.ts";

interface SheetProps<T> {
  readonly entry: Entry;
  readonly before: T;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  readonly onDelete: () => void;
}

/** Changes the words or the score of a goal on one day. */
export function GoalSheet({ entry, before, onClose, onSaved, onDelete }: SheetProps<GoalV1>) {
  const { t } = useHistoryWords();
  const record = useRecord();
  const [goal, setGoal] = useState(before);
  const [missing, setMissing] = useState(false);
  const text = goal.text.trim();
  const save = useOnce(async () => {
    if (text === "") return setMissing(true);
    await edit(record, entry, "goal/1", { ...goal, text });
    onSaved();
  });
  return (
    <Sheet title={t("history.edit.goal")} onClose={onClose}>
      <div className={styles.sheet}>
        <label htmlFor="goal">{t("goal.label")}</label>
        <input
          id="goal"
          type="text"
          autoComplete="off"
          maxLength={longestGoal}
          value={goal.text}
          onChange={(event) => setGoal({ ...goal, text: event.target.value })}
        />
        <h3 id="goal-able">{t("history.able")}</h3>
        <TenSlider
          size="small"
          value={goal.score}
          onChange={(score) => setGoal({ ...goal, score })}
          labelledBy="goal-able"
          word={t("outlook.of", { value: goal.score })}
          less={t("goal.less")}
          more={t("goal.more")}
          low={t("goal.low")}
          high={t("goal.high")}
        />
        <SheetEnd problem={missing && text === "" ? t("goal.missing") : ""} onSave={save} onDelete={onDelete} />
      </div>
    </Sheet>
  );
}

/** Changes how much it hurt in a session. Where it hurt stays: the session followed from it. */
export function HurtSheet({ entry, before, onClose, onSaved, onDelete }: SheetProps<HurtV1>) {
  const { t } = useHistoryWords();
  const record = useRecord();
  const [nrs, setNrs] = useState(before.nrs);
  const save = useOnce(async () => {
    await edit(record, entry, "hurt/1", { ...before, nrs });
    onSaved();
  });
  return (
    <Sheet title={t("history.edit.hurt")} onClose={onClose}>
      <div className={styles.sheet}>
        <h3 id="hurt-nrs">{t("hurt.howMuch")}</h3>
        <NrsSlider value={nrs} onChange={setNrs} labelledBy="hurt-nrs" />
        <SheetEnd problem="" onSave={save} onDelete={onDelete} />
      </div>
    </Sheet>
  );
}

/** Changes, or adds, whether a position of ease eased. */
export function ReliefSheet({ entry, before, onClose, onSaved, onDelete }: SheetProps<ReliefV1>) {
  const { t } = useHistoryWords();
  const record = useRecord();
  const answers = useThreeAnswers();
  const [eased, setEased] = useState(before.eased);
  const save = useOnce(async () => {
    await edit(record, entry, "relief/1", { ...before, ...(eased === undefined ? {} : { eased }) });
    onSaved();
  });
  return (
    <Sheet title={t("history.edit.relief")} onClose={onClose}>
      <div className={styles.sheet}>
        <h3 id="eased">{t("relief.eased")}</h3>
        <Choice name="eased" labelledBy="eased" form="chips" options={answers} value={eased} onChange={setEased} />
        <SheetEnd problem="" onSave={save} onDelete={onDelete} />
      </div>
    </Sheet>
  );
}
