import { type CSSProperties, useId } from "react";
import styles from "./NrsSlider.module.css";
import { useWords } from "./words.tsx";

interface NrsSliderProps {
  /** NRS-11: 0 no pain, 10 the worst; null until the person touches it. */
  readonly value: number | null;
  readonly onChange: (nrs: number) => void;
  readonly labelledBy: string;
}

/** Numeric pain rating. It starts unset, so that nothing is stored which nobody said. */
export function NrsSlider({ value, onChange, labelledBy }: NrsSliderProps) {
  const { t } = useWords();
  const describes = useId();
  const step = (by: number) => onChange(Math.min(10, Math.max(0, (value ?? 5) + (value === null ? 0 : by))));
  const word = value === null ? t("nrs.unset") : t("nrs.word", { nrs: value });
  return (
    <div className={styles.nrs}>
      <div className={styles.row}>
        <button type="button" className={styles.step} onClick={() => step(-1)} aria-label={t("nrs.less")}>
          −
        </button>
        <output className={styles.number} aria-hidden="true">
          {value ?? "–"}
        </output>
        <button type="button" className={styles.step} onClick={() => step(1)} aria-label={t("nrs.more")}>
          +
        </button>
      </div>
      <p className={styles.word} id={describes} aria-live="polite">
        {word}
      </p>
      <input
        type="range"
        className={value === null ? `${styles.range} ${styles.unset}` : styles.range}
        min={0}
        max={10}
        step={1}
        value={value ?? 5}
        style={{ "--filled": `${(value ?? 0) * 10}%` } as CSSProperties}
        aria-labelledby={labelledBy}
        aria-valuetext={value === null ? t("nrs.unset") : `${value}, ${word}`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
        onKeyUp={(event) => {
          if (value === null && event.key === "Enter") onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <div className={`note ${styles.ends}`} aria-hidden="true">
        <span>{t("nrs.none")}</span>
        <span>{t("nrs.worst")}</span>
      </div>
    </div>
  );
}
