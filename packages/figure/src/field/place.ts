import type { GroundFrames } from "@ilio/body";
import type { Bar } from "./bars.ts";
import { type BlendSet, barSize, type Field, lineSize } from "./field.ts";

/** Puts bars where their bodies are. @param blends m, by set */
export function placeBars(bars: readonly Bar[], frames: GroundFrames, blends: Readonly<Record<string, number>>): Field {
  const data = new Float64Array(barSize * bars.length);
  const lines = new Float64Array(lineSize * bars.length);
  bars.forEach((bar, i) => {
    placeBar(bar, frames, data, barSize * i);
    placeLine(bar, frames, lines, lineSize * i);
  });
  return { bars: data, lines, sets: setsOf(bars, blends) };
}

function setsOf(bars: readonly Bar[], blends: Readonly<Record<string, number>>): readonly BlendSet[] {
  const members = new Map<string, number[]>();
  bars.forEach(({ sets }, i) => {
    for (const name of sets) members.set(name, [...(members.get(name) ?? []), i]);
  });
  return [...members].map(([name, list]) => {
    const blend = blends[name.replace(/_[rl]$/, "")];
    if (blend === undefined) throw new RangeError(`figure: expected a blend for the set "${name}", got none.`);
    return { blend, members: Int32Array.from(list) };
  });
}

function placeBar(bar: Bar, frames: GroundFrames, out: Float64Array, o: number): void {
  const { rotations: R, positions: X } = frames;
  const r = 9 * bar.body;
  const x = 3 * bar.body;
  const m = bar.toOwn;
  const [px, py, pz] = [X[x]!, X[x + 1]!, X[x + 2]!];
  for (let row = 0; row < 12; row += 4) {
    // own = M · Rᵀ · (p − X) + t
    const a = m[row]! * R[r]! + m[row + 1]! * R[r + 1]! + m[row + 2]! * R[r + 2]!;
    const b = m[row]! * R[r + 3]! + m[row + 1]! * R[r + 4]! + m[row + 2]! * R[r + 5]!;
    const c = m[row]! * R[r + 6]! + m[row + 1]! * R[r + 7]! + m[row + 2]! * R[r + 8]!;
    out[o + row] = a;
    out[o + row + 1] = b;
    out[o + row + 2] = c;
    out[o + row + 3] = m[row + 3]! - (a * px + b * py + c * pz);
  }
  out.set(bar.shape, o + 12);
}

function placeLine(bar: Bar, { rotations: R, positions: X }: GroundFrames, out: Float64Array, o: number): void {
  [bar.from, bar.to].forEach(([x, y, z], end) => {
    for (let k = 0; k < 3; k++) {
      const r = 9 * bar.body + 3 * k;
      out[o + 3 * end + k] = X[3 * bar.body + k]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
    }
  });
  out[o + 6] = bar.thickness;
}

/** The same field in another frame, whose axes are the rows of `axes` (a rotation, 9 numbers). */
export function turnField(field: Field, axes: readonly number[]): Field {
  const { bars, lines } = field;
  const turned = Float64Array.from(bars);
  const turnedLines = Float64Array.from(lines);
  const turn = (from: Float64Array, to: Float64Array, i: number): void => {
    const [a, b, c] = [from[i]!, from[i + 1]!, from[i + 2]!];
    for (let k = 0; k < 3; k++) to[i + k] = axes[3 * k]! * a + axes[3 * k + 1]! * b + axes[3 * k + 2]! * c;
  };
  for (let i = 0; i < bars.length; i += barSize) for (let row = 0; row < 12; row += 4) turn(bars, turned, i + row);
  for (let i = 0; i < lines.length; i += lineSize) for (const end of [i, i + 3]) turn(lines, turnedLines, end);
  return { bars: turned, lines: turnedLines, sets: field.sets };
}
