import type { Thigh } from "@ilio/care";

/** A place on the card of a picture, in its units of 240. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The part of the card that is shown: the body, the edge of the bed, and room for the labels. */
export const viewBox = "34 54 210 136";
const right = 242;

/** Where the hip is drawn, should the picture not say it; the figure is nearly the same in each build. */
const usual: Place = { x: 141, y: 126 };
/** Longer than the drawn thigh, so that the lines end where nothing else is. */
const reach = 84;
/** From the hip to a little past the end of the lines. */
const field = { from: 30, to: 88 };
/** From a line up to its label, and down to it with the label's own height; the field may lie between, units. */
const over = 6;
const under = 18;

/** The hip of the picture: there its two dashed rays of the angle begin. */
export function hipIn(svg: string | undefined): Place {
  const found = /d="M([\d.]+) ([\d.]+)L[^"M]*M\1 \2L/.exec(svg ?? "");
  return found === null ? usual : { x: Number(found[1]), y: Number(found[2]) };
}

const at = ({ x, y }: Place, degrees: number, length: number): Place => {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + length * Math.cos(angle), y: y - length * Math.sin(angle) };
};

const text = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** From the hip out, so many degrees above the level. */
export const along = (hip: Place, degrees: number): string => `M${text(hip)}L${text(at(hip, degrees, reach))}`;

/** The field between two angles. */
export function wedge(hip: Place, from: number, to: number): string {
  const [a, b] = [at(hip, from, field.from), at(hip, from, field.to)];
  const [c, d] = [at(hip, to, field.to), at(hip, to, field.from)];
  const turn = from > to ? 1 : 0;
  return `M${text(a)}L${text(b)}A${field.to} ${field.to} 0 0 ${turn} ${text(c)}L${text(d)}A${field.from} ${field.from} 0 0 ${1 - turn} ${text(a)}Z`;
}

export interface Line {
  readonly side: Thigh["side"];
  readonly degrees: number;
  /** Where its label ends. */
  readonly label: Place;
}

/** Measured thighs, the higher one first, each with its label beyond its line: above the higher one, below the lower one. */
export function labelled(thighs: readonly Thigh[], hip: Place): readonly Line[] {
  const lines = thighs
    .flatMap(({ side, degrees }) => (degrees === null ? [] : [{ side, degrees }]))
    .toSorted((a, b) => b.degrees - a.degrees);
  return lines.map(({ side, degrees }, i) => {
    const y = at(hip, degrees, reach).y;
    return { side, degrees, label: { x: right, y: i === 0 ? y - over : y + under } };
  });
}
