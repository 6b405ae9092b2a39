import styles from "./Inclinometer.module.css";
import type { Axis } from "./tilt.ts";

interface LevelLineProps {
  readonly axis: Axis;
  /** Degrees; null when it is not known. */
  readonly deg: number | null;
}

/** The phone as a line that turns against a dashed one, which is level or upright. */
export function LevelLine({ axis, deg }: LevelLineProps) {
  const upright = axis === "swing" ? "rotate(-90)" : undefined;
  return (
    <svg className={styles.level} viewBox="-100 -100 200 200" aria-hidden="true">
      <circle className={styles.dial} r="96" />
      <g transform={upright}>
        <line className={styles.zero} x1="-84" x2="84" />
        {deg !== null && (
          <g className={styles.phone} style={{ transform: `rotate(${-deg}deg)` }}>
            <line x1="-80" x2="80" />
            <circle cx="80" r="7" />
          </g>
        )}
      </g>
    </svg>
  );
}
