import type { Extent, Orbit } from "@ilio/figure/view";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Look } from "../body3d/look.ts";
import { useBodyStage } from "../body3d/useBodyStage.ts";
import { useDrag } from "../body3d/useDrag.ts";
import { placer } from "./body.ts";
import { Handles, type PlacedHandle } from "./Handles.tsx";
import { handlesOf } from "./handles.ts";
import styles from "./LivePosture.module.css";
import { linesOf } from "./lines.ts";
import { Mark, type MarkName } from "./Mark.tsx";
import type { Settled } from "./settle.ts";
import { type Control, isChangeable, type Posture } from "./stance.ts";

interface LivePostureProps {
  readonly settled: Settled;
  readonly mark: MarkName | null;
  /** Whether this posture, or the one beside it, needs a wide picture. */
  readonly isWide: boolean;
  readonly stopped: Control | null;
  readonly onMove: ((control: Control, wanted: number) => void) | null;
  readonly look: Look;
  readonly onTurn: (change: (now: Orbit) => Orbit) => void;
  readonly onShown: (shown: boolean) => void;
}

/** Who lies or kneels takes up more room to both sides; m. own choices. */
const reach = { narrow: 0.62, wide: 0.85 } as const;

/** What is to be seen, m: of two postures beside each other as much, so that they are drawn as large. */
function extentFor({ kind }: Posture, isWide: boolean): Extent {
  const side = reach[isWide ? "wide" : "narrow"];
  // who sits has the desk before them
  const middle = kind === "sit" ? 0.22 : 0;
  return { low: [middle - side, 0, -0.15], high: [middle + side, 1.72, 0.15] };
}

/** Below this share of what is up, a step forward is too short in the picture to be pulled at. own choice. */
const leastAcross = 0.5;

/** Where a handle, and whatever is marked, stands in the picture. */
interface Places {
  readonly mark: readonly [number, number];
  readonly handles: readonly PlacedHandle[];
}

/** A posture as a body in 3D. It follows each change at once. */
export default function LivePosture({
  settled,
  mark,
  isWide,
  stopped,
  onMove,
  look,
  onTurn,
  onShown,
}: LivePostureProps) {
  const { posture, coordinates, props } = settled;
  const box = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<Places | null>(null);
  const [size, setSize] = useState("");
  useDrag(box, onTurn);
  const shown = useEffectEvent(onShown);
  const stage = useBodyStage(box, { ...look, onShown });
  useEffect(() => {
    const sized = new ResizeObserver(([entry]) => setSize(`${entry!.contentRect.width} ${entry!.contentRect.height}`));
    sized.observe(box.current!);
    return () => sized.disconnect();
  }, []);
  useEffect(() => {
    if (stage === null || size === "") return;
    stage.enter({ props, targets: ["psoas_major"], extent: extentFor(posture, isWide) });
    stage.pose(coordinates, () => 0);
    stage.see(look.orbit);
    const ground = placer.place(coordinates);
    const { head } = linesOf(ground);
    setPlaces({
      mark: stage.project([head[0], head[1] + 0.22, 0]),
      handles: !isChangeable(posture)
        ? []
        : handlesOf(posture, ground).flatMap((handle): readonly PlacedHandle[] => {
            const [x, y] = handle.at;
            const place = stage.project([x, y, handle.z]);
            const across = 10 * (stage.project([x + 0.1, y, handle.z])[0] - place[0]);
            const up = 10 * (place[1] - stage.project([x, y + 0.1, handle.z])[1]);
            const { width, height } = box.current!.getBoundingClientRect();
            const canPull = Math.abs(across) * width > leastAcross * up * height;
            const isIn = place.every((at) => at > 0 && at < 1);
            return canPull && isIn ? [{ ...handle, place, perMetre: [across, up] }] : [];
          }),
    });
    shown(true);
  }, [stage, posture, coordinates, props, look.orbit, isWide, size]);
  return (
    <>
      <div ref={box} className={styles.box} data-shown={places !== null} />
      {places !== null && mark !== null && (
        <span
          aria-hidden="true"
          className={styles.mark}
          style={{ left: `${100 * places.mark[0]}%`, top: `${Math.max(2, 100 * places.mark[1])}%` }}
        >
          <Mark name={mark} />
        </span>
      )}
      {places !== null && onMove !== null && isChangeable(posture) && (
        <Handles posture={posture} handles={places.handles} stopped={stopped} onMove={onMove} />
      )}
    </>
  );
}
