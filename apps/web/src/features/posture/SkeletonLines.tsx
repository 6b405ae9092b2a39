import type { Fit } from "@ilio/figure";
import { onCard, viewBox } from "./card.ts";
import type { Lines, Spot } from "./lines.ts";
import styles from "./SkeletonLines.module.css";

/** A body and its psoas as light lines: at once, where the picture takes a moment. */
export function SkeletonLines({ lines: { bones, head, psoas }, fit }: { readonly lines: Lines; readonly fit: Fit }) {
  const points = (line: readonly Spot[]): string =>
    line.map((spot) => onCard(fit, spot).map((value) => value.toFixed(1))).join(" ");
  const [x, y] = onCard(fit, head);
  return (
    <svg aria-hidden="true" viewBox={viewBox} className={styles.lines}>
      <g className={styles.bones}>
        {bones.map(({ name, line }) => (
          <polyline key={name} points={points(line)} />
        ))}
        <circle cx={x} cy={y} r={12} />
      </g>
      <g className={styles.psoas}>
        {psoas.map(({ name, line }) => (
          <polyline key={name} points={points(line)} />
        ))}
      </g>
    </svg>
  );
}
