import type { Length, Orbit } from "@ilio/figure/view";
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

interface LiveBodyProps {
  readonly acted: Acted;
  readonly clock: StepClock;
  /** Whether it is on the screen. */
  readonly onShown: (shown: boolean) => void;
}

/** ms between two readings of how long the muscles are, for their words. own choice: slow enough to be read. */
const readEveryMs = 500;
/** s from ring to ring where it is felt. own choice: as calm as a resting pulse is slow. */
const ringSeconds = 2.5;

/** The body of the person who is guided, by the clock of the session: it is where they should be now. */
export default function LiveBody({ acted, clock, onShown }: LiveBodyProps) {
  const { t } = useSessionWords();
  const { poseId, side } = acted;
  const motion = useMemo(() => motionFor(poseId, side), [poseId, side]);
  const keys = useMemo(() => keysOf(acted, motion), [acted, motion]);
  const box = useRef<HTMLDivElement>(null);
  const [orbit, setOrbit] = useState<Orbit>(() => orbitOf(motion.view));
  const layer = useInsides() ? "window" : "closed";
  const [staged, setStaged] = useState<StagedMotion | null>(null);
  const [lengths, setLengths] = useState<readonly Length[]>([]);
  const stage = useBodyStage(box, { orbit, layer, onShown });
  useDrag(box, setOrbit);

  // one stage for the whole session: another movement comes onto it
  const begin = useEffectEvent((made: StagedMotion) => {
    made.stand(keys[0]!);
    setOrbit(({ zoom }) => ({ ...orbitOf(made.motion.view), zoom }));
    setStaged(made);
    onShown(true);
  });
  useEffect(() => {
    if (stage !== null) begin(stageMotion(stage, motion));
  }, [stage, motion]);
  const isBreathed = acted.act?.kind === "phase" && acted.act.isBreathed;
  useEffect(() => {
    if (stage === null || staged?.stage !== stage || staged.motion !== motion) return;
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
  }, [stage, staged, motion, keys, clock, isBreathed]);
  return (
    <>
      <div ref={box} className={styles.box} data-shown={staged !== null}>
        {staged !== null && <MarksLayer stage={staged.stage} feel={t("session.body.feel")} />}
      </div>
      {staged !== null && (
        <div className={styles.below}>
          {layer !== "closed" && <LiveWords lengths={lengths} side={side} />}
          <TurnButtons orbit={orbit} onOrbit={setOrbit} />
        </div>
      )}
    </>
  );
}
