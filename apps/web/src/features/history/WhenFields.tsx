import { now } from "../../app/now.ts";
import styles from "./History.module.css";
import { useHistoryWords } from "./useHistoryWords.ts";
import { firstDay, type When } from "./when.ts";

interface WhenFieldsProps {
  readonly when: When;
  readonly onChange: (when: When) => void;
}

/** The day and the time of an entry, in the platform's own fields. */
export function WhenFields({ when, onChange }: WhenFieldsProps) {
  const { t } = useHistoryWords();
  return (
    <div className={styles.when}>
      <label>
        {t("history.day")}
        <input
          type="date"
          min={firstDay}
          max={now().slice(0, 10)}
          value={when.day}
          onChange={(event) => onChange({ ...when, day: event.target.value })}
        />
      </label>
      <label>
        {t("history.time")}
        <input type="time" value={when.time} onChange={(event) => onChange({ ...when, time: event.target.value })} />
      </label>
    </div>
  );
}
