import { type CSSProperties, useState } from "react";
import styles from "./TenSlider.module.css";

interface TenSliderProps {
  /** 0 to 10; null until the person touches it. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly labelledBy: string;
  /** The value in words; also said while nothing is set. */
  readonly word: string;
  /** Names of the buttons − and +. */
  readonly less: string;
  readonly more: string;
  /** Words at the two ends. */
  readonly low: string;
  readonly high: string;
  /** small where several stand on one page. */
  readonly size?: "large" | "small";
}

/** A whole number from 0 to 10. It starts unset, so that nothing is stored which nobody said. */
export function TenSlider({
  value,
  onChange,
  labelledBy,
  word,
  less,
  more,
  low,
  high,
  size = "large",
}: TenSliderProps) {
  // The slider speaks for itself; only after a press of − or + focus is elsewhere, and the new value must be said.
  const [stepped, setStepped] = useState(false);
  const spoken = value === null ? word : `${value}, ${word}`;
  const step = (by: number) => {
    setStepped(true);
    onChange(value === null ? 5 : Math.min(10, Math.max(0, value + by)));
  };
  const slide = (nrs: number) => {
    setStepped(false);
    onChange(nrs);
  };
  return (
    <div className={`${styles.slider} ${styles[size]}`}>
      <div className={styles.row}>
        <button type="button" className={styles.step} onClick={() => step(-1)} aria-label={less}>
          −
        </button>
        <span className={styles.number} aria-hidden="true">
          {value ?? "–"}
        </span>
        <button type="button" className={styles.step} onClick={() => step(1)} aria-label={more}>
          +
        </button>
      </div>
      <p className={styles.word} aria-hidden="true">
        {word}
      </p>
      <output className="hidden-visually">{stepped && spoken}</output>
      <input
        type="range"
        className={value === null ? `range ${styles.unset}` : "range"}
        min={0}
        max={10}
        step={1}
        value={value ?? 5}
        style={{ "--to": `${(value ?? 0) * 10}%` } as CSSProperties}
        aria-labelledby={labelledBy}
        aria-valuetext={spoken}
        onChange={(event) => slide(event.target.valueAsNumber)}
        onPointerUp={(event) => slide(event.currentTarget.valueAsNumber)}
        onKeyUp={(event) => {
          if (value === null && event.key === "Enter") slide(event.currentTarget.valueAsNumber);
        }}
      />
      <div className={`note ${styles.ends}`} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
