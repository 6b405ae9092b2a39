import type { Orbit } from "@ilio/figure/view";
import { type CSSProperties, type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { InPlace, lazyBody } from "../body3d/lazyBody.tsx";
import type { Look } from "../body3d/look.ts";
import { card, fitFor } from "./card.ts";
import type { Slot, Wanted } from "./drawing/drawer.ts";
import { useDrawing } from "./drawing/useDrawing.ts";
import { postureText } from "./link.ts";
import type { MarkName } from "./Mark.tsx";
import styles from "./PostureFigure.module.css";
import { PosturePicture } from "./PosturePicture.tsx";
import type { Settled } from "./settle.ts";
import type { Control } from "./stance.ts";

/** own choice: the change of length at which the colour is full. */
const fullStrain = { longer: 0.04, shorter: 0.16 } as const;

const wantedFor = ({ posture, coordinates, props }: Settled, slot: Slot): Wanted => ({
  ...{ key: postureText(posture), slot, coordinates, props, fit: fitFor(posture) },
});

const LivePosture = lazyBody(() => import("./LivePosture.tsx"));

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
  readonly look: Look;
  /** Whether this posture, or the one beside it, needs a wide picture. */
  readonly isWide: boolean;
  readonly onTurn: (change: (now: Orbit) => Orbit) => void;
  /** Called with 1 when it comes alive, and with −1 when that ends. */
  readonly onLive: (more: 1 | -1) => void;
}

/**
 * A person with the psoas in colour: amber where it is longer than in standing, indigo where shorter. At first as a drawing from
 * the side, then as a body to be turned, where the device can draw it.
 */
export function PostureFigure({
  settled,
  strain,
  look,
  isWide,
  onTurn,
  onLive,
  ...rest
}: PostureFigureProps): ReactNode {
  const { text, mark } = rest;
  const [isLive, setLive] = useState(false);
  const slot = mark === "B" ? "b" : "a";
  const wanted = useMemo(() => wantedFor(settled, slot), [settled, slot]);
  // who is alive needs no drawing
  const picture = useDrawing(isLive ? null : wanted, slot);
  const lives = useEffectEvent(onLive);
  useEffect(() => {
    if (!isLive) return;
    lives(1);
    return () => lives(-1);
  }, [isLive]);
  const way = strain < 0 ? "shorter" : "longer";
  const share = { "--share": `${Math.min(100, (100 * Math.abs(strain)) / fullStrain[way])}%` } as CSSProperties;
  return (
    <div
      className={`${styles.card} ${styles[way]} ${mark === null ? "" : styles.beside} ${isLive ? styles.live : ""}`}
      style={isLive ? share : { ...share, aspectRatio: `${card.width} / ${card.height}` }}
    >
      {isLive ? null : (
        <PosturePicture {...{ settled, picture, ...rest }} fit={wanted.fit} isLate={picture?.key !== wanted.key} />
      )}
      <InPlace isPictureThere={picture !== undefined}>
        <LivePosture {...{ settled, look, isWide, onTurn, ...rest }} onShown={setLive} />
      </InPlace>
      {isLive && <p className="hidden-visually">{text}</p>}
    </div>
  );
}
