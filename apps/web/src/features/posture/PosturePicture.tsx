import type { Fit } from "@ilio/figure";
import { placer } from "./body.ts";
import { card, onCard, viewBox } from "./card.ts";
import type { Picture } from "./drawing/drawer.ts";
import { Handles } from "./Handles.tsx";
import { handlesOf } from "./handles.ts";
import { linesOf } from "./lines.ts";
import { Mark, type MarkName } from "./Mark.tsx";
import styles from "./PostureFigure.module.css";
import { SkeletonLines } from "./SkeletonLines.tsx";
import type { Settled } from "./settle.ts";
import { type Control, isChangeable } from "./stance.ts";

interface PosturePictureProps {
  readonly settled: Settled;
  readonly fit: Fit;
  readonly picture: Picture | undefined;
  /** It shows another posture than this one. */
  readonly isLate: boolean;
  readonly text: string;
  readonly mark: MarkName | null;
  readonly stopped: Control | null;
  readonly onMove: ((control: Control, wanted: number) => void) | null;
}

const share = ([x, y]: readonly [number, number]): readonly [number, number] => [
  x / card.width,
  (y - card.top) / card.height,
];

/** The posture as a drawing from the side. While it is being drawn, the one before stays and light lines show where the body is now. */
export function PosturePicture({ settled, fit, picture, isLate, text, mark, ...rest }: PosturePictureProps) {
  const { stopped, onMove } = rest;
  const { posture, coordinates } = settled;
  const ground = placer.place(coordinates);
  const lines = linesOf(ground);
  const [headX, headY] = share(onCard(fit, lines.head));
  return (
    <>
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
          style={{ left: `${100 * headX}%`, top: `${Math.max(0, 100 * (headY - 24 / card.height))}%` }}
        >
          <Mark name={mark} />
        </span>
      )}
      {onMove !== null && isChangeable(posture) && (
        <Handles
          posture={posture}
          handles={handlesOf(posture, ground).map((handle) => ({
            ...handle,
            place: share(onCard(fit, handle.at)),
            perMetre: [fit.scale / card.width, fit.scale / card.height],
          }))}
          stopped={stopped}
          onMove={onMove}
        />
      )}
    </>
  );
}
