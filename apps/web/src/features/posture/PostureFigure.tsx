import { type CSSProperties, type ReactNode, useMemo } from "react";
import { placer } from "./body.ts";
import { card, fitFor, onCard, viewBox } from "./card.ts";
import type { Slot, Wanted } from "./drawing/drawer.ts";
import { useDrawing } from "./drawing/useDrawing.ts";
import { Handles } from "./Handles.tsx";
import { linesOf } from "./lines.ts";
import { postureText } from "./link.ts";
import { Mark, type MarkName } from "./Mark.tsx";
import styles from "./PostureFigure.module.css";
import { SkeletonLines } from "./SkeletonLines.tsx";
import type { Settled } from "./settle.ts";
import { type Control, isChangeable } from "./stance.ts";

/** own choice: the change of length at which the colour is full. */
const fullStrain = { longer: 0.04, shorter: 0.16 } as const;

const wantedFor = ({ posture, coordinates, props }: Settled, slot: Slot): Wanted => ({
  ...{ key: postureText(posture), slot, coordinates, props, fit: fitFor(posture) },
});

interface PostureFigureProps {
  readonly settled: Settled;
  /** Change of the psoas' length against standing, as a fraction of it. */
  readonly strain: number;
  readonly text: string;
  readonly mark: MarkName | null;
  /** The control that would go no further. */
  readonly stopped: Control | null;
  /** Given for the posture that is being changed. */
  readonly onMove: ((control: Control, wanted: number) => void) | null;
}

/**
 * A person from the side with the psoas in colour: amber where it is longer than in standing, indigo where shorter. While the
 * picture is being drawn, the one before stays and light lines show where the body is now.
 */
export function PostureFigure({ settled, strain, text, mark, stopped, onMove }: PostureFigureProps): ReactNode {
  const { posture } = settled;
  const slot = mark === "B" ? "b" : "a";
  const wanted = useMemo(() => wantedFor(settled, slot), [settled, slot]);
  const picture = useDrawing(wanted);
  const isLate = picture?.key !== wanted.key;
  const { fit } = wanted;
  const ground = placer.place(settled.coordinates);
  const way = strain < 0 ? "shorter" : "longer";
  const share = { "--share": `${Math.min(100, (100 * Math.abs(strain)) / fullStrain[way])}%` } as CSSProperties;
  const lines = linesOf(ground);
  const [headX, headY] = onCard(fit, lines.head);
  return (
    <div
      className={`${styles.card} ${styles[way]} ${mark === null ? "" : styles.beside}`}
      style={{ ...share, aspectRatio: `${card.width} / ${card.height}` }}
    >
      <svg
        role="img"
        aria-label={text}
        viewBox={viewBox}
        className={`${styles.picture} ${isLate ? styles.late : ""}`}
        // Our own drawing, from the worker.
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
        dangerouslySetInnerHTML={{ __html: picture?.svg ?? "" }}
      />
      {isLate && <SkeletonLines lines={lines} fit={fit} />}
      {mark !== null && (
        <span
          aria-hidden="true"
          className={styles.mark}
          style={{
            left: `${(100 * headX) / card.width}%`,
            top: `${Math.max(0, (100 * (headY - 24 - card.top)) / card.height)}%`,
          }}
        >
          <Mark name={mark} />
        </span>
      )}
      {onMove !== null && isChangeable(posture) && (
        <Handles posture={posture} ground={ground} fit={fit} stopped={stopped} onMove={onMove} />
      )}
    </div>
  );
}
