import { useEffect, useRef } from "react";
import type { BodyStage } from "./bodyStage.ts";
import styles from "./MarksLayer.module.css";

interface MarksLayerProps {
  readonly stage: BodyStage;
  /** What stands where it is felt; none: nothing. */
  readonly feel?: string;
}

/** Words in the picture of a body: the degrees of a joint, and where it is felt. They follow each drawing without React. */
export function MarksLayer({ stage, feel }: MarksLayerProps) {
  const arc = useRef<HTMLSpanElement>(null);
  const spot = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      stage.onDrawn((marks) => {
        for (const [kind, element] of [
          ["arc", arc.current],
          ["feel", spot.current],
        ] as const) {
          if (element === null) continue;
          const mark = marks.find((one) => one.kind === kind);
          element.hidden = mark === undefined || !mark.isFacing;
          if (mark === undefined) continue;
          element.style.translate = `${mark.x}px ${mark.y}px`;
          if (kind === "arc") element.textContent = `${mark.degrees}°`;
        }
      }),
    [stage],
  );
  return (
    <div className={styles.marks} aria-hidden="true">
      <span ref={arc} className={styles.arc} hidden />
      {feel !== undefined && (
        <span ref={spot} className={styles.feel} hidden>
          {feel}
        </span>
      )}
    </div>
  );
}
