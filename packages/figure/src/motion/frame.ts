import { readPath } from "../pictogram/readPath.ts";

/** The part of a card that pictures of one motion need together, units of its 240: stills must not jump. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Axis = "x" | "y";

const card = 240;
/** own choice: room for a line's width and a little air. */
const air = 8;
/** own choice: a flat figure still stands in a picture of two to one, not in a strip. */
const lowest = 120;
/** own choice: on paper, which is short of room, flatter; still no line between two texts. */
const flattestOnPaper = 0.42;
/** The least width over height on paper. own choice: a standing body keeps room for its arms and the floor beside it. */
const slimmestOnPaper = 0.6;
/** What is wider is a floor, a mat or a bed: it runs out of the picture on both sides, wherever that ends. */
const runsThrough = 180;

/**
 * Cut above and below, over the card's whole width: a lying body takes less than half of it.
 *
 * @throws RangeError for pictures with nothing on them, or with commands that pictograms are not written with
 */
export function frameOf(pictures: readonly string[]): Frame {
  const [from, to] = neededBy(pictures, "y");
  const [top, bottom] = [Math.floor(from), Math.ceil(to)];
  const height = Math.min(card, Math.max(lowest, bottom - top));
  const y = Math.max(0, Math.min(top - Math.max(0, height - (bottom - top)), card - height));
  return { x: 0, y, width: card, height };
}

/** Cut on all sides, for paper. @throws RangeError as `frameOf` */
export function closeFrameOf(pictures: readonly string[]): Frame {
  const [low, high] = neededBy(pictures, "y");
  const [x, width] = widened(neededBy(pictures, "x"), slimmestOnPaper * (high - low));
  const [y, height] = widened([low, high], flattestOnPaper * width);
  return { x, y, width, height };
}

/** The picture with only that part of its card. */
export const framed = (svg: string, { x, y, width, height }: Frame): string =>
  svg.replace(`viewBox="0 0 ${card} ${card}"`, `viewBox="${x} ${y} ${width} ${height}"`);

/** At least so long a piece of the card, about the middle of the one that is needed. */
function widened([from, to]: readonly [number, number], least: number): readonly [start: number, length: number] {
  const length = Math.min(card, Math.max(to - from, least));
  const start = Math.min(Math.max(0, (from + to - length) / 2), card - length);
  return [Math.round(start), Math.round(length)];
}

/** First and last place along one axis that any of the pictures draws at, with air. */
function neededBy(pictures: readonly string[], axis: Axis): readonly [number, number] {
  const paths = pictures.flatMap((svg) => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = ""]) => placesAlong(d)[axis]));
  const own = axis === "y" ? paths : paths.filter((places) => span(places) < runsThrough);
  const drawn = own.some((places) => places.length > 0) ? own : paths;
  // what is beyond the card, such as the top of a wall, is not seen
  const seen = [...drawn.flat(), ...(axis === "y" ? pictures.flatMap(wordsIn) : [])].filter(
    (place) => place > 0 && place < card,
  );
  if (seen.length === 0) throw new RangeError("frame: expected pictures with something on the card, got none.");
  return [Math.max(0, Math.min(...seen) - air), Math.min(card, Math.max(...seen) + air)];
}

function span(places: readonly number[]): number {
  const within = places.map((place) => Math.min(card, Math.max(0, place)));
  return within.length === 0 ? 0 : Math.max(...within) - Math.min(...within);
}

/** A letter is about as tall as its size of 11 units, and stands on its y; its width is that of the body beside it. */
const wordsIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<text [^>]*y="([^"]*)"/g)].flatMap(([, y]) => [Number(y), Number(y) - 11]);

/** The places that a path goes through, and the handles of its curves. */
function placesAlong(d: string): Readonly<Record<Axis, readonly number[]>> {
  const runs = readPath(d);
  const along = (k: 0 | 1): readonly number[] =>
    runs.flatMap((run) =>
      run.flatMap(({ from, handles, radius, to }, i) => [
        ...(i === 0 ? [from[k]] : []),
        ...(radius === null ? handles.map((handle) => handle[k]) : bulge(radius, from[k], to[k])),
        to[k],
      ]),
    );
  return { x: along(0), y: along(1) };
}

/** As far as an arc of a circle may reach beyond its ends. */
function bulge(radius: number, from: number, to: number): readonly [number, number] {
  const reach = Math.max(0, radius - Math.abs(to - from) / 2) * 0.3;
  return [Math.min(from, to) - reach, Math.max(from, to) + reach];
}
