import type { Vec3 } from "../field/rows.ts";

/** From where a figure is looked at; there is no perspective. */
export interface View {
  /** 0 from the right, 90 from the front, 180 from the left, −90 from behind. */
  readonly azimuthDeg: number;
  /** Above the floor. */
  readonly elevationDeg: number;
}

export const views = {
  right: { azimuthDeg: 0, elevationDeg: 0 },
  front: { azimuthDeg: 90, elevationDeg: 0 },
  left: { azimuthDeg: 180, elevationDeg: 0 },
  back: { azimuthDeg: -90, elevationDeg: 0 },
  oblique: { azimuthDeg: 30, elevationDeg: 0 },
} as const satisfies Readonly<Record<string, View>>;

/** The axes of a view in the room, one row each: to the right of the picture, up, and towards the eye. */
export function axesOf({ azimuthDeg, elevationDeg }: View): readonly number[] {
  const a = (azimuthDeg * Math.PI) / 180;
  const e = (elevationDeg * Math.PI) / 180;
  const [ca, sa, ce, se] = [Math.cos(a), Math.sin(a), Math.cos(e), Math.sin(e)];
  return [ca, 0, -sa, -se * sa, ce, -se * ca, ce * sa, se, ce * ca];
}

/** A place in the room as seen: right, up, towards the eye, m. */
export function seen(axes: readonly number[], [x, y, z]: Vec3): Vec3 {
  const row = (k: number): number => axes[k]! * x + axes[k + 1]! * y + axes[k + 2]! * z;
  return [row(0), row(3), row(6)];
}
