import type { GroundFrames } from "@ilio/body";
import type { Fit } from "@ilio/figure";
import { type PointerEvent, useRef } from "react";
import { card, onCard } from "./card.ts";
import styles from "./Handles.module.css";
import { type Handle, handlesOf, wantedBy } from "./handles.ts";
import type { ChangeablePosture, Control } from "./stance.ts";

interface HandlesProps {
  readonly posture: ChangeablePosture;
  readonly ground: GroundFrames;
  readonly fit: Fit;
  /** The control that would go no further when it was moved last. */
  readonly stopped: Control | null;
  readonly onMove: (control: Control, wanted: number) => void;
}

/** What was taken hold of, as it was then. */
interface Grip {
  readonly pointer: number;
  readonly handle: Handle;
  readonly start: number;
  readonly x: number;
  readonly y: number;
  /** m for a pixel. */
  readonly metre: number;
  /** What was asked for last. */
  asked: number;
}

/** Round handles on the picture, for mouse, finger and pen. The sliders do the same for everyone else. */
export function Handles({ posture, ground, fit, stopped, onMove }: HandlesProps) {
  const grip = useRef<Grip | null>(null);
  const { values } = posture;

  function take(event: PointerEvent<HTMLSpanElement>, handle: Handle): void {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined || event.button > 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = {
      ...{ pointer: event.pointerId, handle, start: values[handle.control], x: event.clientX, y: event.clientY },
      ...{ metre: card.width / box.width / fit.scale, asked: values[handle.control] },
    };
  }
  function drag(event: PointerEvent<HTMLSpanElement>): void {
    const held = grip.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const moved = [held.metre * (event.clientX - held.x), held.metre * (held.y - event.clientY)] as const;
    const wanted = wantedBy(held.handle, held.start, moved);
    const { control } = held.handle;
    // beyond where it stopped nothing new is to be found
    const value = values[control];
    if (stopped === control && (wanted - value) * (held.asked - value) > 0) return;
    held.asked = wanted;
    onMove(control, wanted);
  }
  function release(event: PointerEvent<HTMLSpanElement>): void {
    if (grip.current?.pointer === event.pointerId) grip.current = null;
  }
  return handlesOf(posture, ground).map((handle) => {
    const [x, y] = onCard(fit, handle.at);
    return (
      <span
        key={handle.control}
        aria-hidden="true"
        data-handle={handle.control}
        className={styles.handle}
        style={{ left: `${(100 * x) / card.width}%`, top: `${(100 * (y - card.top)) / card.height}%` }}
        onPointerDown={(event) => take(event, handle)}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      />
    );
  });
}
