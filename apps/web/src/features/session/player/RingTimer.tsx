import styles from "./RingTimer.module.css";

interface RingTimerProps {
  readonly secondsLeft: number;
  /** Share of the step that is over, 0 to 1. */
  readonly progress: number;
  /** A get-ready looks otherwise than a hold, so that nobody takes the one for the other. */
  readonly form: "ready" | "work" | "rest";
  readonly label: string;
  readonly word: string | null;
}

const radius = 46;
const round = 2 * Math.PI * radius;

/** Seconds left, in a ring that empties. */
export function RingTimer({ secondsLeft, progress, form, label, word }: RingTimerProps) {
  return (
    <div className={`${styles.ring} ${styles[form]}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} className={styles.rail} />
        <circle
          cx="50"
          cy="50"
          r={radius}
          className={styles.left}
          strokeDasharray={round}
          strokeDashoffset={round * Math.min(1, Math.max(0, progress))}
        />
      </svg>
      <div className={styles.inside}>
        <p role="timer" aria-label={label}>
          {secondsLeft}
        </p>
        {word !== null && <span aria-hidden="true">{word}</span>}
      </div>
    </div>
  );
}
