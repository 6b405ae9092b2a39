import type { Orbit } from "@ilio/figure/view";
import { type RefObject, useEffect, useEffectEvent } from "react";

/** Degrees a pixel. own choice: once across a phone turns the body half round. */
const turn = 0.5;

/** Turns by dragging. Up and down only with a mouse: with a finger that scrolls the page. */
export function useDrag(box: RefObject<HTMLElement | null>, onTurn: (change: (now: Orbit) => Orbit) => void): void {
  const turned = useEffectEvent(onTurn);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const move = (event: PointerEvent) => {
      if (!element.hasPointerCapture(event.pointerId)) return;
      const across = turn * event.movementX;
      const up = event.pointerType === "mouse" ? turn * event.movementY : 0;
      turned(({ azimuthDeg, elevationDeg, zoom }) => ({
        ...{ azimuthDeg: azimuthDeg - across, zoom },
        elevationDeg: Math.min(80, Math.max(1, elevationDeg + up)),
      }));
    };
    const down = (event: PointerEvent) => {
      if (event.isPrimary && event.button === 0) element.setPointerCapture(event.pointerId);
    };
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    return () => {
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
    };
  }, [box]);
}
