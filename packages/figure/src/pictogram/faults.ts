import type { Line, Point2 } from "../outline/contours.ts";
import { type Box, overlap } from "./labels.ts";
import { flattened, readPath } from "./readPath.ts";

/** Bytes; so that a plan of seven movements loads at once. */
const largest = 40_000;
/** Units; smaller words cannot be read. */
const smallestWords = 8;
const card: Box = { x: 0, y: 0, width: 240, height: 240 };

/** What of a finished picture is not as in every picture it must be: read from its text alone. Empty when all is well. */
export const faultsOf = (svg: string): readonly string[] => [
  ...(svg.length > largest ? [`expected at most ${largest} bytes, got ${svg.length}`] : []),
  ...tagFaults(svg),
  ...idFaults(svg),
  ...(/<title id="[^"]+">[^<]+<\/title>/.test(svg) && svg.includes('role="img"')
    ? []
    : ["expected a title and a role"]),
  ...[...svg.matchAll(/<style|style=|<script|NaN|Infinity|undefined/g)].map(([found]) => `expected no "${found}"`),
  ...wordFaults(svg),
];

/** Every tag that is opened is closed, in order. */
function tagFaults(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes, name = "", closed] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (closes === "") {
      if (closed === "") open.push(name);
    } else if (open.pop() !== name) return [`expected tags that close in order, got </${name}>`];
  }
  return open.length === 0 ? [] : [`expected tags that are closed, got <${open.join("> <")}>`];
}

function idFaults(svg: string): readonly string[] {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const used = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)|aria-labelledby="([^"]+)"/g)].map(
    ([, a, b, c]) => a ?? b ?? c,
  );
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `expected one "${id}", got two`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `expected something with the id "${id}", got nothing`),
  ];
}

/** Words are large enough, on the card, and neither on the body nor on each other. */
function wordFaults(svg: string): readonly string[] {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const small = sizes.filter((size) => size < smallestWords).map((size) => `expected words of 8 units, got ${size}`);
  const boxes = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)">([^<]+)</g)].map(([, x, y, words = ""]) =>
    boxOf(Number(x), Number(y), words, sizes[0] ?? smallestWords),
  );
  const body = [...svg.matchAll(/<path id="[^"]+-o" d="([^"]+)"/g)].flatMap(([, d = ""]) => readPath(d).map(flattened));
  const wrong = boxes.flatMap((box, i) => [
    ...(isWithin(box, card) ? [] : ["expected words on the card"]),
    ...(placesIn(box).some((place) => isInside(body, place)) ? ["expected words beside the body"] : []),
    ...(boxes.slice(i + 1).some((other) => overlap(box, other)) ? ["expected words beside each other"] : []),
  ]);
  return [...small, ...wrong];
}

/** Of words about x, standing on y. own choice: 0.6 of the size for a digit's width, and 0.74 for its height, as in usual sans-serifs. */
const boxOf = (x: number, y: number, words: string, size: number): Box => {
  const [width, height] = [0.6 * size * words.length, 0.74 * size];
  return { x: x - width / 2, y: y - height, width, height };
};

const isWithin = (box: Box, { width, height }: Box): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** Places all over a box, a unit from each other at most. */
const placesIn = ({ x, y, width, height }: Box): readonly Point2[] => {
  const [columns, rows] = [Math.ceil(width), Math.ceil(height)];
  return Array.from(
    { length: (columns + 1) * (rows + 1) },
    (_, i): Point2 => [
      x + (width * (i % (columns + 1))) / columns,
      y + (height * Math.floor(i / (columns + 1))) / rows,
    ],
  );
};

/** Whether closed lines go round a place: counted by how often they cross a ray from it, and which way, as SVG fills. */
function isInside(lines: readonly Line[], [x, y]: Point2): boolean {
  let winding = 0;
  for (const line of lines)
    for (const [i, [x1, y1]] of line.entries()) {
      const [x2, y2] = line[(i + 1) % line.length]!;
      if (y1 <= y === y2 <= y) continue;
      if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) winding += y2 > y1 ? 1 : -1;
    }
  return winding !== 0;
}
