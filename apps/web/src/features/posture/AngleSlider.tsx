import { type CSSProperties, useId } from "react";
import styles from "./AngleSlider.module.css";
import { within } from "./stance.ts";

interface AngleSliderProps {
  readonly label: string;
  /** Degrees or centimetres, whole. */
  readonly value: number;
  readonly range: readonly [least: number, greatest: number];
  readonly onChange: (value: number) => void;
  /** The value in words: shown, and said by the slider itself. */
  readonly text: string;
  /** Id of what must be known at this value. */
  readonly described: string | undefined;
}

/** One angle of the body; the track is filled from where it is in standing. */
export function AngleSlider({ label, value, range: [least, greatest], onChange, text, described }: AngleSliderProps) {
  const id = useId();
  const share = (at: number) => `${(100 * (at - least)) / (greatest - least)}%`;
  const zero = within([least, greatest], 0);
  const style = { "--from": share(Math.min(zero, value)), "--to": share(Math.max(zero, value)) } as CSSProperties;
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
        step={1}
        value={value}
        style={style}
        aria-valuetext={text}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
}
