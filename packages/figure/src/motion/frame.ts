/** What of a card is drawn on, from its top, units of its 240. */
export interface Frame {
  readonly top: number;
  readonly height: number;
}

const side = 240;
/** own choice: room for a line's width and a little air. */
const around = 8;
/** own choice: a flat figure still stands in a picture of two to one, not in a strip. */
const least = 120;

/**
 * The part of the card, over its whole width, that these pictures need together: a lying body takes less than half of it, and
 * stills of one motion must not jump.
 */
export function frameOf(pictures: readonly string[]): Frame {
  const ys = pictures.flatMap(heightsIn).filter((y) => y > 0 && y < side);
  if (ys.length === 0) throw new RangeError("frame: expected pictures with something on the card, got none.");
  const top = Math.max(0, Math.floor(Math.min(...ys) - around));
  const bottom = Math.min(side, Math.ceil(Math.max(...ys) + around));
  const height = Math.min(side, Math.max(least, bottom - top));
  return { top: Math.max(0, Math.min(top - Math.max(0, height - (bottom - top)), side - height)), height };
}

/** The y of all places that the picture's lines go through, of their handles, and of its words. */
function heightsIn(svg: string): readonly number[] {
  const paths = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = ""]) => heightsAlong(d));
  const words = [...svg.matchAll(/<text [^>]*y="([^"]*)"/g)].flatMap(([, y]) => [Number(y), Number(y) - 11]);
  return [...paths, ...words];
}

/** The commands that pictograms are written with; anything else would be measured wrong, so it throws. */
function heightsAlong(d: string): readonly number[] {
  const heights: number[] = [];
  let y = 0;
  for (const [, command = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    if (command === "M" || command === "L" || command === "Q") heights.push(...n.filter((_, i) => i % 2 === 1));
    else if (command === "A") heights.push(...bulge(n, y));
    else if (command === "c")
      for (let i = 0; i + 5 < n.length; i += 6) {
        heights.push(y + n[i + 1]!, y + n[i + 3]!, y + n[i + 5]!);
        y += n[i + 5]!;
      }
    else if (!/[Hz]/.test(command))
      throw new RangeError(`frame: expected a command M, L, H, Q, A, c or z, got "${command}".`);
    if (/[MLQA]/.test(command)) y = heights.at(-1) ?? y;
  }
  return heights;
}

/** Both ends of an arc of a circle, after as far as it can reach beyond them. */
function bulge([radius = 0, , , , , , to = 0]: readonly number[], from: number): readonly number[] {
  const reach = Math.max(0, radius - Math.abs(to - from) / 2) * 0.3;
  return [Math.min(from, to) - reach, Math.max(from, to) + reach, to];
}
