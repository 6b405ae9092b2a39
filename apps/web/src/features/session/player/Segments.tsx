import type { Step } from "@ilio/care";
import styles from "./Segments.module.css";

interface SegmentsProps {
  readonly steps: readonly Step[];
  readonly moves: readonly number[];
  readonly index: number;
}

/** One bar a movement: done, now, to come. "Move 2 of 4" beside it says the same in words. */
export function Segments({ steps, moves, index }: SegmentsProps) {
  const now = steps[index]?.movementIndex ?? 0;
  return (
    <div className={styles.segments} aria-hidden="true">
      {moves.map((move) => {
        const own = steps.flatMap(({ movementIndex }, i) => (movementIndex === move ? [i] : []));
        const done = move < now ? 1 : move > now ? 0 : own.filter((i) => i < index).length / own.length;
        return (
          <i key={move}>
            <b style={{ inlineSize: `${done * 100}%` }} />
          </i>
        );
      })}
    </div>
  );
}
