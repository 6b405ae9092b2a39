import type { ReactNode } from "react";
import styles from "./Choice.module.css";
import { Icon } from "./Icon.tsx";

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string | undefined;
  /** A small picture before the words, which say the same. */
  readonly sign?: ReactNode;
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  /** Id of the heading that asks. */
  readonly labelledBy: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** rows: one tall row an answer, on the mat. chips: side by side. */
  readonly form?: "rows" | "chips";
}

/** One question, one answer. Nothing is chosen before the person chooses. */
export function Choice<T extends string>({
  name,
  labelledBy,
  options,
  value,
  onChange,
  form = "rows",
}: ChoiceProps<T>) {
  return (
    <fieldset className={styles[form]} aria-labelledby={labelledBy}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.ring} aria-hidden="true" />
          {option.sign}
          <span>
            <b>{option.label}</b>
            {option.help !== undefined && <small>{option.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckRowProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A line of a list that may be true; ticked or not. */
export function CheckRow({ checked, onChange, children }: CheckRowProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className={styles.box} aria-hidden="true">
        <Icon name="check" />
      </span>
      <span>{children}</span>
    </label>
  );
}
