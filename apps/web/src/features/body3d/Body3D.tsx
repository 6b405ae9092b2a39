import { bodyFacts } from "@ilio/care/bodyFacts";
import type { LayerName, Length, Orbit, Ranges } from "@ilio/figure/view";
import { mirrored, motionOf } from "@ilio/poses";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./Body3D.module.css";
import { BodyControls } from "./BodyControls.tsx";
import { createStage } from "./createStage.ts";
import { keepInsides, wantsInsides } from "./insides.ts";
import { orbitOf } from "./orbits.ts";
import type { Stage } from "./stage.ts";
import { onTheme } from "./themeColours.ts";
import { useDrag } from "./useDrag.ts";

export interface Body3DProps {
  readonly poseId: string;
  readonly side: "left" | "right" | "both";
  /** The key that is shown, and the one from which the body comes there; none: at once. */
  readonly at: string;
  readonly from: string | null;
  /** Where its controls are to be. */
  readonly controls: HTMLElement | null;
  /** Whether it is on the screen: until then, and when it is lost, a picture stands in. */
  readonly onShown: (shown: boolean) => void;
}

/** A motion as a body in 3D, to be looked at from all sides. Another motion or side is another one of these: give it a key. */
export default function Body3D({ poseId, side, at, from, controls, onShown }: Body3DProps) {
  const motion = useMemo(() => (side === "left" ? mirrored(motionOf(poseId)) : motionOf(poseId)), [poseId, side]);
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [lengths, setLengths] = useState<readonly Length[]>([]);
  const [orbit, setOrbit] = useState<Orbit>(() => orbitOf(motion.view));
  const [layer, setLayer] = useState<LayerName>(() => (wantsInsides() ? "window" : "closed"));
  useDrag(box, setOrbit);

  const begin = useEffectEvent((made: Stage) => {
    made.show(layer);
    made.see(orbit);
    made.go(at, null);
    setStage(made);
    onShown(true);
  });
  const hide = useEffectEvent(() => onShown(false));
  const back = useEffectEvent(() => {
    stage?.resize();
    onShown(stage !== null);
  });
  useEffect(() => {
    let wanted = true;
    let made: Stage | null = null;
    // a new one each time: what drew on a canvas is given back with it
    const canvas = document.createElement("canvas");
    canvas.className = styles.canvas!;
    canvas.ariaHidden = "true";
    const lost = () => hide();
    const found = () => back();
    canvas.addEventListener("webglcontextlost", lost);
    canvas.addEventListener("webglcontextrestored", found);
    box.current!.append(canvas);
    createStage({
      ...{ canvas, motion, box: box.current!, onReached: setLengths },
      ranges: bodyFacts.ranges as Ranges,
    }).then(
      (ready) => {
        made = ready;
        if (wanted) begin(ready);
        else ready.dispose();
      },
      // the picture stays
      (error: unknown) => console.warn("The body in 3D cannot be shown.", error),
    );
    return () => {
      wanted = false;
      canvas.removeEventListener("webglcontextlost", lost);
      canvas.removeEventListener("webglcontextrestored", found);
      canvas.remove();
      hide();
      setStage(null);
      made?.dispose();
    };
  }, [motion]);

  useEffect(() => {
    if (stage === null) return;
    const sized = new ResizeObserver(() => stage.resize());
    sized.observe(box.current!);
    const endTheme = onTheme(() => stage.repaint());
    return () => {
      sized.disconnect();
      endTheme();
    };
  }, [stage]);
  useEffect(() => stage?.see(orbit), [stage, orbit]);
  useEffect(() => stage?.show(layer), [stage, layer]);
  const came = useRef(at);
  useEffect(() => {
    if (stage === null || came.current === at) return;
    came.current = at;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    stage.go(at, isStill ? null : from);
  }, [stage, at, from]);
  const choose = (next: LayerName) => {
    keepInsides(next !== "closed");
    setLayer(next);
  };
  return (
    <div ref={box} className={styles.box} data-shown={stage !== null}>
      {stage !== null &&
        controls !== null &&
        createPortal(
          <BodyControls
            {...{ orbit, layer, lengths, view: motion.view, targets: motion.targets }}
            onOrbit={setOrbit}
            onLayer={choose}
          />,
          controls,
        )}
    </div>
  );
}
