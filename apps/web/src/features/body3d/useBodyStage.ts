import { bodyFacts } from "@ilio/care/bodyFacts";
import type { LayerName, Orbit, Ranges } from "@ilio/figure/view";
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { usePerson } from "../../app/person.tsx";
import styles from "./Body3D.module.css";
import { type BodyStage, createBodyStage } from "./bodyStage.ts";
import { figureChoiceOf } from "./figureChoice.ts";
import { onTheme } from "./themeColours.ts";

interface Looked {
  readonly orbit: Orbit;
  readonly layer: LayerName;
  /** Share of the box, from its left, in whose upper half something else stands; none: nothing. Fixed. */
  readonly free?: number;
  /** Whether there is a body to be seen: until then, and when it is lost, a picture stands in. */
  readonly onShown: (shown: boolean) => void;
}

/** A stage in a box, as long as it is on the page; null until it is there, and for good where it cannot be. */
export function useBodyStage(
  box: RefObject<HTMLElement | null>,
  { orbit, layer, free = 0, onShown }: Looked,
): BodyStage | null {
  const { build, statureCm } = figureChoiceOf(usePerson());
  const [stage, setStage] = useState<BodyStage | null>(null);
  const begin = useEffectEvent((made: BodyStage) => {
    made.show(layer);
    made.see(orbit);
    setStage(made);
  });
  const shown = useEffectEvent((isShown: boolean) => onShown(isShown));
  useEffect(() => {
    let wanted = true;
    let made: BodyStage | null = null;
    // a new one each time: what drew on a canvas is given back with it
    const canvas = document.createElement("canvas");
    canvas.className = styles.canvas!;
    canvas.ariaHidden = "true";
    canvas.addEventListener("webglcontextlost", () => shown(false));
    canvas.addEventListener("webglcontextrestored", () => {
      made?.resize();
      shown(made !== null);
    });
    box.current!.append(canvas);
    createBodyStage({
      canvas,
      box: box.current!,
      ranges: bodyFacts.ranges as Ranges,
      choice: { build, statureCm },
      free,
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
      canvas.remove();
      setStage(null);
      shown(false);
      made?.dispose();
    };
  }, [box, build, statureCm, free]);
  useEffect(() => {
    if (stage === null) return;
    const sized = new ResizeObserver(() => stage.resize());
    sized.observe(box.current!);
    const endTheme = onTheme(() => stage.repaint());
    return () => {
      sized.disconnect();
      endTheme();
    };
  }, [stage, box]);
  useEffect(() => stage?.see(orbit), [stage, orbit]);
  useEffect(() => stage?.show(layer), [stage, layer]);
  return stage;
}
