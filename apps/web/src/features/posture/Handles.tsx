import { type PointerEvent, useRef } from "react";
import styles from "./Handles.module.css";
import { type Handle, wantedBy } from "./handles.ts";
import type { ChangeablePosture, Control } from "./stance.ts";

/** A handle in its picture. */
export interface PlacedHandle extends Handle {
  /** Shares of the picture's width and height, from the top left. */
  readonly place: readonly [left: number, top: number];
  /** Shares of the picture's width for 1 m forward, and of its height for 1 m up. */
  readonly perMetre: readonly [across: number, up: number];
}

interface HandlesProps {
  readonly posture: ChangeablePosture;
  readonly handles: readonly PlacedHandle[];
  /** The control that would go no further when it was moved last. */
  readonly stopped: Control | null;
  readonly onMove: (control: Control, wanted: number) => void;
}

/** What was taken hold of, as it was then. */
interface Grip {
  readonly pointer: number;
  readonly handle: PlacedHandle;
  readonly start: number;
  readonly x: number;
  readonly y: number;
  /** Pixels for 1 m forward, and for 1 m up. */
  readonly perMetre: readonly [number, number];
  /** What was asked for last. */
  asked: number;
}

/** Round handles on the picture, for mouse, finger and pen. The sliders do the same for everyone else. */
export function Handles({ posture, handles, stopped, onMove }: HandlesProps) {
  const grip = useRef<Grip | null>(null);
  const { values } = posture;

  function take(event: PointerEvent<HTMLSpanElement>, handle: PlacedHandle): void {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined || event.button > 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = {
      ...{ pointer: event.pointerId, handle, start: values[handle.control], x: event.clientX, y: event.clientY },
      perMetre: [handle.perMetre[0] * box.width, handle.perMetre[1] * box.height],
      asked: values[handle.control],
    };
  }
  function drag(event: PointerEvent<HTMLSpanElement>): void {
    const held = grip.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const [across, up] = held.perMetre;
    const moved = [(event.clientX - held.x) / across, (held.y - event.clientY) / up] as const;
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
  return handles.map((handle) => (
    <span
      key={handle.control}
      aria-hidden="true"
      data-handle={handle.control}
      className={styles.handle}
      style={{ left: `${100 * handle.place[0]}%`, top: `${100 * handle.place[1]}%` }}
      onPointerDown={(event) => take(event, handle)}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
    />
  ));
}
