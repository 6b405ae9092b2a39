import type { Length, Orbit } from "@ilio/figure/view";
import type { Motion } from "@ilio/poses";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useInsides } from "../../body3d/insides.ts";
import { isMotionLess } from "../../body3d/lessMotion.ts";
import { MarksLayer } from "../../body3d/MarksLayer.tsx";
import { orbitOf } from "../../body3d/orbits.ts";
import { type StagedMotion, stageMotion } from "../../body3d/stagedMotion.ts";
import { useBodyStage } from "../../body3d/useBodyStage.ts";
import { useDrag } from "../../body3d/useDrag.ts";
import { useSessionWords } from "../sessionWords.ts";
import { type Acted, placeOn } from "./bodyOf.ts";
import { breathAt } from "./breathAt.ts";
import { keysOf, motionFor } from "./keysOf.ts";
import styles from "./LiveBody.module.css";
import { LiveWords } from "./LiveWords.tsx";
import { type StepClock, shareAt } from "./stepClock.ts";
import { TurnButtons } from "./TurnButtons.tsx";

/** How one looks, and at which motion that was chosen. */
interface Turned {
  readonly motion: Motion;
  readonly orbit: Orbit;
}

/** Another motion is seen from its own side, as near as before. */
const orbitIn = (motion: Motion, turned: Turned | null): Orbit => {
  if (turned?.motion === motion) return turned.orbit;
  const own = orbitOf(motion.view);
  return turned === null ? own : { ...own, zoom: turned.orbit.zoom };
};

interface LiveBodyProps {
  readonly acted: Acted;
  readonly clock: StepClock;
  /** Whether it is on the screen. */
  readonly onShown: (shown: boolean) => void;
}

/** ms between two readings of how long the muscles are, for their words. own choice: slow enough to be read. */
const readEveryMs = 500;
/** Share of the stage's width that its ring takes, with the gutter and some air; see `PlayerScreen.module.css`. */
const clockShare = 0.37;
/** s from ring to ring where it is felt. own choice: as calm as a resting pulse is slow. */
const ringSeconds = 2.5;

/** The body of the person who is guided, by the clock of the session: it is where they should be now. */
export default function LiveBody({ acted, clock, onShown }: LiveBodyProps) {
  const { t } = useSessionWords();
  const { poseId, side } = acted;
  const motion = useMemo(() => motionFor(poseId, side), [poseId, side]);
  const keys = useMemo(() => keysOf(acted, motion), [acted, motion]);
  const box = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<Turned | null>(null);
  const orbit = orbitIn(motion, turned);
  const turn = (change: (now: Orbit) => Orbit) => setTurned((now) => ({ motion, orbit: change(orbitIn(motion, now)) }));
  const layer = useInsides() ? "window" : "closed";
  const [lengths, setLengths] = useState<readonly Length[]>([]);
  const stage = useBodyStage(box, { orbit, layer, onShown, free: clockShare });
  // one stage for the whole session: another movement comes onto it
  const staged = useMemo(() => stage && stageMotion(stage, motion), [stage, motion]);
  useDrag(box, turn);

  const begin = useEffectEvent((entering: StagedMotion) => {
    entering.enter();
    entering.stand(keys[0]!);
    onShown(true);
  });
  useEffect(() => {
    if (staged !== null) begin(staged);
  }, [staged]);
  const isBreathed = acted.act?.kind === "phase" && acted.act.isBreathed;
  useEffect(() => {
    if (staged === null) return;
    const { stage } = staged;
    let read = 0;
    stage.animate((now) => {
      const share = shareAt(clock, now);
      const at = placeOn(keys, share);
      const isStill = isMotionLess();
      if (at.share >= 1 || keys.length === 1 || isStill) staged.stand(at.to);
      else staged.between(at.from, at.to, at.share);
      // what need not move does so only where it costs little
      const breathes = isBreathed && !isStill && !stage.isSlow();
      const seconds = (share * clock.stepMs) / 1000;
      stage.breathe(breathes ? breathAt(seconds) : 0, breathes ? (seconds / ringSeconds) % 1 : 0);
      const isOn = clock.isRunning && share < 1 && !isStill && (keys.length > 1 || breathes);
      if (!isOn || now - read >= readEveryMs) {
        read = now;
        setLengths(stage.lengths());
      }
      return isOn;
    });
  }, [staged, keys, clock, isBreathed]);
  return (
    <>
      <div ref={box} className={styles.box} data-shown={staged !== null}>
        {staged !== null && <MarksLayer stage={staged.stage} feel={t("session.body.feel")} />}
      </div>
      {staged !== null && (
        <div className={styles.below}>
          {layer !== "closed" && <LiveWords lengths={lengths} side={side} />}
          <TurnButtons orbit={orbit} onOrbit={(next) => turn(() => next)} />
        </div>
      )}
    </>
  );
}
