import type { Entry } from "@ilio/record";
import { Choice } from "../../ui/Choice.tsx";
import { useMonth } from "../../ui/useDay.ts";
import { type Filter, filters, isOf, monthOf } from "./entries.ts";
import styles from "./History.module.css";
import { useHistoryWords } from "./useHistoryWords.ts";

/** What to look for. */
export interface Wanted {
  readonly filter: Filter;
  readonly text: string;
  /** YYYY-MM: from this month backwards; empty: from now. */
  readonly month: string;
}

export const everything: Wanted = { filter: "all", text: "", month: "" };

interface FinderProps {
  readonly entries: readonly Entry[];
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Cuts the list down: by kind, by words, by month. Folded, because most people look at the newest. */
export function Finder({ entries, wanted, onChange }: FinderProps) {
  const { t } = useHistoryWords();
  const monthName = useMonth();
  const months = [...new Set(entries.map(monthOf))];
  const options = filters.map((value) => {
    const count = entries.filter((entry) => isOf(value, entry)).length;
    return { value, label: t("history.filter.count", { name: t(`history.filter.${value}`), count }) };
  });
  return (
    <details className={styles.fold}>
      <summary className="unfold">{t("history.find")}</summary>
      <div className={styles.find}>
        <span id="history-filter">{t("history.filter")}</span>
        <Choice
          name="history-filter"
          labelledBy="history-filter"
          form="chips"
          options={options}
          value={wanted.filter}
          onChange={(filter) => onChange({ ...wanted, filter })}
        />
        <label htmlFor="history-text">{t("history.search")}</label>
        <input
          id="history-text"
          type="search"
          autoComplete="off"
          value={wanted.text}
          onChange={(event) => onChange({ ...wanted, text: event.target.value })}
        />
        <label htmlFor="history-month">{t("history.month")}</label>
        <select
          id="history-month"
          value={wanted.month}
          onChange={(event) => onChange({ ...wanted, month: event.target.value })}
        >
          <option value="">{t("history.month.now")}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(month)}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}
