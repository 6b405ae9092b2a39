import { type CSSProperties, useId } from "react";
import styles from "./AngleSlider.module.css";

interface AngleSliderProps {
  readonly label: string;
  /** Degrees. */
  readonly value: number;
  readonly range: readonly [least: number, greatest: number];
  readonly step: number;
  readonly onChange: (degrees: number) => void;
  /** The value in words: shown, and said by the slider itself. */
  readonly text: string;
  /** What must be known at this value. */
  readonly note?: string | undefined;
}

/** One angle of the body; the track is filled from where it is in standing. */
export function AngleSlider({ label, value, range: [least, greatest], step, onChange, text, note }: AngleSliderProps) {
  const id = useId();
  const share = (degrees: number) => `${(100 * (degrees - least)) / (greatest - least)}%`;
  const style = { "--from": share(Math.min(0, value)), "--to": share(Math.max(0, value)) } as CSSProperties;
  return (
    <div className={styles.angle}>
      <p className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <span aria-hidden="true">{text}</span>
      </p>
      <input
        id={id}
        type="range"
        className={`range ${styles.onMat}`}
        min={least}
        max={greatest}
        step={step}
        value={value}
        style={style}
        aria-valuetext={text}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
    </div>
  );
}
