import { useState } from "react";
import { InPlace, lazyBody } from "../../body3d/lazyBody.tsx";
import { type Pictures, picturesOf } from "../../figure/pictures.ts";
import { Still } from "../../figure/Still.tsx";
import { useFetched } from "../../figure/useFetched.ts";
import styles from "./Body.module.css";
import { type Acted, placeOn } from "./bodyOf.ts";
import type { StepClock } from "./stepClock.ts";

interface BodyProps {
  readonly acted: Acted;
  readonly clock: StepClock;
}

const LiveBody = lazyBody(() => import("./LiveBody.tsx"));

/** The body on the stage: at once as a still of where it goes, then alive where the device can draw it. */
export function Body({ acted, clock }: BodyProps) {
  const { poseId, side } = acted;
  const pictures = useFetched(poseId, picturesOf);
  const [isLive, setLive] = useState(false);
  return (
    <div className={styles.place} data-live={isLive || undefined}>
      <div className={isLive ? `${styles.picture} ${styles.behind}` : styles.picture}>
        {pictures !== null && <Still svg={pictures?.svg[keyOf(acted, pictures, clock.progress)]} side={side} />}
      </div>
      <InPlace isPictureThere={pictures !== undefined}>
        <LiveBody {...{ acted, clock }} onShown={setLive} />
      </InPlace>
    </div>
  );
}

/** The key at which this part of the step ends. */
function keyOf({ act }: Acted, { steps, picture }: Pictures, progress: number): string {
  if (act?.kind === "phase") return steps.find(({ cues }) => cues.includes(act.cue))?.key ?? picture;
  const keys = act?.keys ?? steps.map(({ key }) => key);
  if (act === null) return keys[0] ?? picture;
  return placeOn(act.isBack ? keys.toReversed() : keys, progress).to;
}
