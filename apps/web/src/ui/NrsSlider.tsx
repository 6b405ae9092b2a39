import { type CSSProperties, useState } from "react";
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
  // The slider speaks for itself; only after a press of − or + focus is elsewhere, and the new value must be said.
  const [stepped, setStepped] = useState(false);
  const word = value === null ? t("nrs.unset") : t("nrs.word", { nrs: value });
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
    <div className={styles.nrs}>
      <div className={styles.row}>
        <button type="button" className={styles.step} onClick={() => step(-1)} aria-label={t("nrs.less")}>
          −
        </button>
        <span className={styles.number} aria-hidden="true">
          {value ?? "–"}
        </span>
        <button type="button" className={styles.step} onClick={() => step(1)} aria-label={t("nrs.more")}>
          +
        </button>
      </div>
      <p className={styles.word} aria-hidden="true">
        {word}
      </p>
      <output className="hidden-visually">{stepped && spoken}</output>
      <input
        type="range"
        className={value === null ? `${styles.range} ${styles.unset}` : styles.range}
        min={0}
        max={10}
        step={1}
        value={value ?? 5}
        style={{ "--filled": `${(value ?? 0) * 10}%` } as CSSProperties}
        aria-labelledby={labelledBy}
        aria-valuetext={spoken}
        onChange={(event) => slide(event.target.valueAsNumber)}
        onPointerUp={(event) => slide(event.currentTarget.valueAsNumber)}
        onKeyUp={(event) => {
          if (value === null && event.key === "Enter") slide(event.currentTarget.valueAsNumber);
        }}
      />
      <div className={`note ${styles.ends}`} aria-hidden="true">
        <span>{t("nrs.none")}</span>
        <span>{t("nrs.worst")}</span>
      </div>
    </div>
  );
}
