import type { Raster } from "./raster.ts";

/** Looked at this many cells to either side of a border. own choice: a centimetre, where the skin of a limb is already well above. */
const beside = 3;
/** How much farther from the eye the border is than the skin on both its sides together, m. own choice: two fingers that touch. */
const leastDepth = 0.008;

/** Borders between parts of the body, as they are seen. */
export interface Creases {
  /** Whether the cells about a cell and the next one are of two limbs: depth may jump a cell beside the border. */
  isBorder(at: number, stride: number): boolean;
  /** Between a cell and the next one: 1 where the first one's part is the nearer, −1 where the next one's is; 0 where is no crease. */
  sideAt(at: number, stride: number): -1 | 0 | 1;
}

/**
 * Thighs side by side are as near as each other, so no depth jumps between them, and yet there is a line to be seen.
 *
 * @param limbs which limb each bar is of
 * @param isApart whether two bars do not flow together
 */
export function creasesIn(
  { width, height, depth, bar }: Raster,
  limbs: readonly string[],
  isApart: (a: number, b: number) => boolean,
): Creases {
  const pairOf = (a: number, b: number): string =>
    limbs[a]! < limbs[b]! ? limbs[a]! + limbs[b]! : limbs[b]! + limbs[a]!;
  const isCrease = (at: number, stride: number): boolean => {
    const [a, b] = [bar[at]!, bar[at + stride]!];
    if (a < 0 || b < 0 || limbs[a] === limbs[b] || !isApart(a, b)) return false;
    const valley = depth[at - beside * stride]! + depth[at + (1 + beside) * stride]! - depth[at]! - depth[at + stride]!;
    return valley > leastDepth && Number.isFinite(valley);
  };
  // one answer for a pair, so that its line does not change sides on its way
  const nearer = new Map<string, number>();
  for (let at = 0; at < width * (height - 1); at++)
    for (const stride of [1, width])
      if (isCrease(at, stride)) {
        const pair = pairOf(bar[at]!, bar[at + stride]!);
        const sign = limbs[bar[at]!]! < limbs[bar[at + stride]!]! ? 1 : -1;
        nearer.set(pair, (nearer.get(pair) ?? 0) + sign * (depth[at]! - depth[at + stride]!));
      }
  return {
    isBorder: (at, stride) => limbs[bar[at - stride]!] !== limbs[bar[at + 2 * stride]!],
    sideAt(at, stride) {
      if (!isCrease(at, stride)) return 0;
      const [a, b] = [bar[at]!, bar[at + stride]!];
      return nearer.get(pairOf(a, b))! > 0 === limbs[a]! < limbs[b]! ? 1 : -1;
    },
  };
}
