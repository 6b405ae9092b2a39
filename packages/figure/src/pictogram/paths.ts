import type { Line, Point2 } from "../outline/contours.ts";
import { distance, simplified } from "../outline/smooth.ts";

/** From metres in the picture's plane to the units of a card, whose y points down. */
export interface Fit {
  readonly scale: number;
  readonly x0: number;
  readonly y0: number;
}

export const onCard = ({ scale, x0, y0 }: Fit, [u, v]: Point2): Point2 => [x0 + scale * u, y0 - scale * v];

/** How far the drawn curve may be from the line, units. own choice: below what is seen. */
const tolerance = 0.16;

/** A number of a path: a tenth of a unit is fine enough. */
export const number = (value: number): string => {
  const text = (Math.round(value * 10) / 10).toString();
  return text.replace(/^(-?)0\./, "$1.");
};

/** SVG path of smooth curves through lines; closed ones end with z. */
export function pathOf(fit: Fit, lines: readonly Line[], closed: boolean): string {
  return lines
    .map((line) => line.map((point) => onCard(fit, point)))
    .map((line) => simplified(line, closed, tolerance))
    .filter((line) => line.length > (closed ? 2 : 1))
    .map((line) => curve(line, closed))
    .join("");
}

/** Cubic pieces whose handles follow the neighbours (Catmull and Rom), shorter beside a short piece so that nothing loops. */
function curve(line: Line, closed: boolean): string {
  const n = line.length;
  const at = (i: number): Point2 => (closed ? line[(i + n) % n]! : line[Math.max(0, Math.min(n - 1, i))]!);
  let [x, y] = at(0);
  let path = `M${number(x)} ${number(y)}c`;
  [x, y] = [rounded(x), rounded(y)];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const length = distance(b, c);
    const k1 = (length / (distance(a, b) + length || 1)) * 0.66;
    const k2 = (length / (distance(c, d) + length || 1)) * 0.66;
    const handles: readonly Point2[] = [
      [b[0] + ((c[0] - a[0]) * k1) / 2, b[1] + ((c[1] - a[1]) * k1) / 2],
      [c[0] - ((d[0] - b[0]) * k2) / 2, c[1] - ((d[1] - b[1]) * k2) / 2],
      [rounded(c[0]), rounded(c[1])],
    ];
    path += joined(
      handles.flatMap(([px, py]) => [px - x, py - y]),
      i === 0,
    );
    [x, y] = [rounded(c[0]), rounded(c[1])];
  }
  return closed ? `${path}z` : path;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Numbers with as few signs between them as SVG allows. */
function joined(values: readonly number[], first: boolean): string {
  return values
    .map((value, i) => {
      const text = number(value);
      return (i === 0 && first) || text.startsWith("-") ? text : ` ${text}`;
    })
    .join("");
}
