import type { Answer } from "@ilio/care";
import type { ReactNode, Ref } from "react";
import { Choice } from "./Choice.tsx";
import styles from "./ThreeWayList.module.css";
import { useWords } from "./words.tsx";

export interface ThreeWayRow {
  readonly id: string;
  readonly text: string;
  readonly help?: string | undefined;
  /** What stands below the answers, such as how to check. */
  readonly more?: ReactNode;
}

interface ThreeWayListProps {
  readonly rows: readonly ThreeWayRow[];
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  readonly onAnswer: (id: string, answer: Answer) => void;
  readonly ref?: Ref<HTMLUListElement>;
}

/** The three answers, always in this order and of one size. */
export function useThreeAnswers() {
  const { t } = useWords();
  return (["no", "notSure", "yes"] as const).map((value) => ({ value, label: t(`answer.${value}`) }));
}

/** Rows that are each answered no, not sure or yes; nothing is chosen before. */
export function ThreeWayList({ rows, answers, onAnswer, ref }: ThreeWayListProps) {
  const options = useThreeAnswers();
  return (
    <ul ref={ref} className={styles.list}>
      {rows.map(({ id, text, help, more }) => (
        <li key={id} data-row data-id={id} className={styles.row}>
          <h2 id={`row-${id}`} className={styles.text}>
            {text}
          </h2>
          {help !== undefined && <p className="note">{help}</p>}
          <Choice
            name={id}
            labelledBy={`row-${id}`}
            options={options}
            value={answers[id]}
            onChange={(answer) => onAnswer(id, answer)}
            form="chips"
          />
          {more}
        </li>
      ))}
    </ul>
  );
}
