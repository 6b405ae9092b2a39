import type { Length } from "@ilio/figure/view";
import { type Mistake, mirrored, motionOf } from "@ilio/poses";
import type { Part } from "@ilio/words";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./Body3D.module.css";
import { keepInsides } from "./insides.ts";
import { Lengths } from "./Lengths.tsx";
import { LookControls } from "./LookControls.tsx";
import { isMotionLess } from "./lessMotion.ts";
import type { Look } from "./look.ts";
import { MarksLayer } from "./MarksLayer.tsx";
import { MistakeChoice } from "./MistakeChoice.tsx";
import { orbitOf } from "./orbits.ts";
import { type StagedMotion, stageMotion } from "./stagedMotion.ts";
import { useBodyStage } from "./useBodyStage.ts";
import { useDrag } from "./useDrag.ts";
import { usualLook } from "./usualLook.ts";

export interface Body3DProps {
  readonly poseId: string;
  readonly side: "left" | "right" | "both";
  /** The key that is shown, and the one from which the body comes there; none: at once. */
  readonly at: string;
  readonly from: string | null;
  /** Where the words of its mistakes are, beside those of the movements. */
  readonly part?: Part;
  /** Where its controls are to be. */
  readonly controls: HTMLElement | null;
  /** Whether it is on the screen: until then, and when it is lost, a picture stands in. */
  readonly onShown: (shown: boolean) => void;
}

/** ms from one key to the next. own choice: slow enough to see what goes where, shorter than any still is shown. */
const wayMs = 1300;

/** A motion as a body in 3D, to be looked at from all sides. Another motion or side is another one of these: give it a key. */
export default function Body3D({ poseId, side, at, from, part = "movement", controls, onShown }: Body3DProps) {
  const motion = useMemo(() => (side === "left" ? mirrored(motionOf(poseId)) : motionOf(poseId)), [poseId, side]);
  const box = useRef<HTMLDivElement>(null);
  const [lengths, setLengths] = useState<readonly Length[]>([]);
  const [look, setLook] = useState<Look>(() => usualLook(motion.view));
  const [mistake, setMistake] = useState<Mistake>();
  useDrag(box, (change) => setLook(({ orbit, layer }) => ({ orbit: change(orbit), layer })));
  const stage = useBodyStage(box, { ...look, onShown });
  const staged = useMemo(() => stage && stageMotion(stage, motion), [stage, motion]);

  const first = useEffectEvent((entering: StagedMotion) => {
    entering.enter();
    entering.stand(at);
    // with its first frame
    entering.stage.animate(() => {
      setLengths(entering.stage.lengths());
      return false;
    });
    onShown(true);
  });
  useEffect(() => {
    if (staged !== null) first(staged);
  }, [staged]);
  const came = useRef(at);
  useEffect(() => {
    if (staged === null || came.current === at) return;
    const { stage } = staged;
    came.current = at;
    setMistake(undefined);
    const arrive = () => {
      staged.stand(at);
      setLengths(stage.lengths());
    };
    if (from === null || from === at || isMotionLess()) {
      stage.animate(null);
      arrive();
      return;
    }
    const began = performance.now();
    stage.animate((now) => {
      const share = Math.max(0, now - began) / wayMs;
      if (share >= 1) arrive();
      else staged.between(from, at, share);
      return share < 1;
    });
  }, [staged, at, from]);
  const choose = (next: Look) => {
    if (next.layer !== look.layer) keepInsides(next.layer !== "closed");
    setLook(next);
  };
  const compare = (next: Mistake | undefined) => {
    stage?.animate(null);
    staged?.stand(next?.key ?? at, next);
    setMistake(next);
    if (next?.view !== undefined) setLook(({ layer }) => ({ orbit: orbitOf(next.view!), layer }));
  };
  return (
    <div ref={box} className={styles.box} data-shown={staged !== null}>
      {staged !== null && <MarksLayer stage={staged.stage} />}
      {staged !== null &&
        controls !== null &&
        createPortal(
          <div className={styles.controls}>
            <LookControls look={look} view={motion.view} onLook={choose} />
            {motion.mistakes.length > 0 && (
              <MistakeChoice {...{ poseId, part, mistake, mistakes: motion.mistakes }} onChoose={compare} />
            )}
            <Lengths
              lengths={lengths.filter(({ muscle }) => muscle === "psoas_major" || motion.targets.includes(muscle))}
            />
          </div>,
          controls,
        )}
    </div>
  );
}
