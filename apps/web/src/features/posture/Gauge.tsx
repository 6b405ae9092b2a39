import type { CSSProperties } from "react";
import styles from "./Gauge.module.css";
import { Mark, type MarkName } from "./Mark.tsx";
import type { T } from "./postureWords.ts";

/** own choice, fractions of the standing length: what postures of this page come to lies between. */
const [least, greatest] = [-0.24, 0.08];
const share = (strain: number): string =>
  `${(100 * (Math.min(greatest, Math.max(least, strain)) - least)) / (greatest - least)}%`;

interface GaugeProps {
  readonly t: T;
  readonly strains: readonly { readonly mark: MarkName | null; readonly strain: number }[];
}

/** Where the length lies between shorter and longer than in standing; the words beside it say the same. */
export function Gauge({ t, strains }: GaugeProps) {
  return (
    <div
      aria-hidden="true"
      className={strains.length > 1 ? `${styles.gauge} ${styles.two}` : styles.gauge}
      style={{ "--standing": share(0) } as CSSProperties}
    >
      <div className={styles.track} />
      {strains.map(({ mark, strain }) => (
        <span
          key={mark ?? "one"}
          className={`${styles.place} ${mark === "B" ? styles.below : ""}`}
          style={{ left: share(strain) }}
        >
          {mark === null ? <span className={styles.ring} /> : <Mark name={mark} />}
        </span>
      ))}
      <p className={styles.labels}>
        <span>{t("bodyPage.gauge.shorter")}</span>
        <span className={styles.standing}>{t("bodyPage.gauge.standing")}</span>
        <span>{t("bodyPage.gauge.longer")}</span>
      </p>
    </div>
  );
}
