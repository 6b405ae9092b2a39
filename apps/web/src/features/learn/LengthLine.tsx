import styles from "./LengthLine.module.css";

interface LengthLineProps {
  /** Shares of the muscle's range, 0 shortest to 1 longest. */
  readonly at: number;
  readonly against: number;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Two lengths on the range of a muscle; the sentence under it says the same. */
export function LengthLine({ at, against }: LengthLineProps) {
  return (
    <div className={styles.line} aria-hidden="true">
      <span className={styles.bar} style={{ insetInlineStart: percent(against) }} />
      <span className={styles.ring} style={{ insetInlineStart: percent(at) }} />
    </div>
  );
}
