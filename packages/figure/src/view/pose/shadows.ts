import type { GroundFrames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";

/** Balls of which the shadow on the floor is made. */
export const shadowBalls = 36;

/** A ball that stands for a bar, on its body, m. */
export interface ShadowBall {
  readonly body: number;
  readonly place: readonly [number, number, number];
  readonly radius: number;
}

const perPart: Readonly<Partial<Record<Bar["part"], number>>> = { trunk: 8, head: 2, leg: 5, foot: 4, arm: 3, hand: 1 };

/** The thickest bars of each part of each side. own choice: so many that every part casts some shadow. */
export function shadowBallsOf(skin: readonly Bar[]): readonly ShadowBall[] {
  const groups = new Map<string, Bar[]>();
  for (const bar of skin) {
    const name = bar.part === "trunk" || bar.part === "head" ? bar.part : `${bar.part}${bar.side}`;
    groups.set(name, [...(groups.get(name) ?? []), bar]);
  }
  return [...groups.values()]
    .flatMap((bars) =>
      bars
        .toSorted((a, b) => b.thickness * (1 + b.shape[0]) - a.thickness * (1 + a.shape[0]))
        .slice(0, perPart[bars[0]!.part] ?? 0),
    )
    .map(({ body, from, to, thickness }) => ({
      body,
      place: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2] as const,
      radius: 0.9 * thickness,
    }))
    .slice(0, shadowBalls);
}

/** Where the balls are in the room, and their radius: 4 numbers each. */
export function placeShadows(
  balls: readonly ShadowBall[],
  { rotations: R, positions: X }: GroundFrames,
  out: Float32Array,
): void {
  for (let i = 0; i < balls.length; i++) {
    const { body, place, radius } = balls[i]!;
    for (let k = 0; k < 3; k++) {
      const r = 9 * body + 3 * k;
      out[4 * i + k] = X[3 * body + k]! + R[r]! * place[0] + R[r + 1]! * place[1] + R[r + 2]! * place[2];
    }
    out[4 * i + 3] = radius;
  }
}
