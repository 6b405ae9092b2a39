import { areaOf, type Line } from "../outline/contours.ts";
import { distance, lengthOf } from "../outline/smooth.ts";

/** Outlines without holes so narrow that the lines of both sides would fill them, and a line along the middle of each instead. */
export function withoutSlivers(
  outline: readonly Line[],
  narrowest: number,
): { readonly outline: readonly Line[]; readonly seams: readonly Line[] } {
  const isSliver = (line: Line): boolean => {
    const area = areaOf(line);
    return area < 0 && (-2 * area) / lengthOf(line) < narrowest;
  };
  return {
    outline: outline.filter((line) => !isSliver(line)),
    seams: outline.filter(isSliver).map(middleOf),
  };
}

/** Places along a seam. own choice: a hole is a few centimetres long. */
const places = 12;

/** The line between the two sides of a closed line, from one of its far ends to the other. */
function middleOf(line: Line): Line {
  const farthest = (from: Line[number]): number =>
    line.reduce((best, point, i) => (distance(point, from) > distance(line[best]!, from) ? i : best), 0);
  const start = farthest(line[0]!);
  const turned = [...line.slice(start), ...line.slice(0, start)];
  const end = (farthest(line[start]!) - start + line.length) % line.length;
  const [one, other] = [turned.slice(0, end + 1), [...turned.slice(end), turned[0]!].toReversed()];
  return Array.from({ length: places }, (_, i) => {
    const [a, b] = [one, other].map((side) => side[Math.round((i / (places - 1)) * (side.length - 1))]!);
    return [(a![0] + b![0]) / 2, (a![1] + b![1]) / 2];
  });
}
