import type { Build } from "@ilio/figure/look";
import { buildShape } from "./buildShape.ts";
import styles from "./FigurePage.module.css";

/** A body of a build from the front, from head to thigh. */
export function BuildSign({ build }: { readonly build: Build }) {
  return (
    <svg viewBox="-21 -80 42 109" aria-hidden="true" className={styles.build}>
      <ellipse cx="0" cy="-67" rx="8" ry="12" />
      <path d={buildShape(build)} />
    </svg>
  );
}
