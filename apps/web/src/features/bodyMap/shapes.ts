import type { BodyArea } from "@ilio/care";

/**
 * A drawing of our own: a person from the lower ribs to the feet, neither man nor woman. Only the half at the right of
 * the middle line is drawn; the other is its mirror image. Units: a figure is 200 wide, x from the middle line.
 */
export const figureWidth = 200;
export const figureHeight = 412;

export type View = "front" | "back";

/** The contour of one half as path data without its start: from the ribs down the outside, up the inside of the leg. */
export const contour =
  "46 0 C44.500 14 40.500 28 40.500 40 C40.500 54 47 64 51.500 76 C56 89 60.500 104 61 122 " +
  "C61.500 146 59.500 172 57.500 196 C56 214 54.500 226 54.500 238 C54.500 250 52.500 258 53.500 268 " +
  "C56 284 57 300 54 318 C51 338 46.500 350 45.500 364 C45 374 48 380 54 387 C59.500 393 59 402 51 402 " +
  "L32 402 C26 402 24.500 397 25.500 390 C27.500 380 29 374 28.500 364 C27 346 21 330 19.500 308 " +
  "C18.500 292 21 280 21 268 C21 258 18 250 17.500 238 C16.500 214 10 178 2.500 146 C2 144 1 143 0 143";

/** Lines that tell front from back; decoration. */
export const folds: Readonly<Record<View, readonly string[]>> = {
  front: ["M0 46 v5", "M24 243 C30 236 42 236 47 243", "M30 392 C34 388 46 388 51 393"],
  back: ["M0 8 V84", "M0 98 V140", "M4 143 C18 152 36 151 47 143", "M23 251 C31 247 42 247 49 251"],
};

interface Spot {
  readonly area: BodyArea;
  /** What is drawn, one half. */
  readonly path: string;
  /** What takes a finger, one half: left, top, width, height. At 390 px of screen no side is under 44 px. */
  readonly hit: readonly [x: number, y: number, width: number, height: number];
  /** The same area is also on the other view, where it is a convenience for the finger and hidden from others. */
  readonly again?: true;
}

const outerThigh: Omit<Spot, "again"> = {
  area: "outer-thigh",
  path: "M49 104 C52 99 56 98 57.500 104 C59.500 132 57.500 170 54 202 C52.500 218 48 224 46.500 214 C46 180 47 140 49 104 Z",
  hit: [47, 98, 51, 128],
};
const knee: Omit<Spot, "again"> = {
  area: "knee",
  path: "M22.500 236 C28 230 45 230 50 236 C51.500 246 50.500 258 49 268 C42 273 31 273 25.500 268 C24 258 22.500 246 22.500 236 Z",
  hit: [4, 227, 70, 49],
};
const calf: Omit<Spot, "again"> = {
  area: "calf",
  path: "M25 279 C32 275 44 275 50.500 279 C53 300 50 326 43.500 346 C40 352 35 352 31.500 346 C25 328 21.500 302 25 279 Z",
  hit: [4, 277, 70, 82],
};
const foot: Omit<Spot, "again"> = {
  area: "foot",
  path: "M31.500 366 C35 363 40 363 43 366 C44 376 47 382 51 389 C54.500 394 53 398.500 48 398.500 L34 398.500 C29.500 398.500 28 395 29 390 C31 382 32 374 31.500 366 Z",
  hit: [4, 360, 70, 52],
};

/** Areas of each view, from the top. Each area is a button once; `again` marks its second drawing. */
export const spots: Readonly<Record<View, readonly Spot[]>> = {
  front: [
    {
      area: "groin",
      path: "M5 112 C18 110 34 98 43 88 C46.500 85 48 90 47.500 96 C46 112 30 130 10 139 C4 141 2.500 138 2.500 132 V116 C2.500 113.500 3.500 112.200 5 112 Z",
      hit: [0, 88, 47, 56],
    },
    {
      area: "front-thigh",
      path: "M11 146 C24 140 36 131 43 120 C45 118 45.500 121 45.500 126 C44.500 160 44 190 43.500 216 C43 226 26 227 21.500 220 C19 200 14.500 170 9.500 151 C9 148.500 9.300 147 11 146 Z",
      hit: [0, 146, 47, 80],
    },
    outerThigh,
    knee,
    { ...calf, again: true },
    { ...foot, again: true },
  ],
  back: [
    {
      area: "back",
      path: "M3 38 C14 38 26 38 36 40 C38 40.500 38 44 38.500 48 C40 58 44 66 47 74 C48.500 79 46 82 42 82 C28 82 14 84 4 88 C2.500 88 2.500 86 2.500 84 V40 C2.500 38.500 2.500 38 3 38 Z",
      hit: [0, 38, 60, 52],
    },
    {
      area: "buttock",
      path: "M4 96 C16 90 32 88 46 90 C51 91 53 97 54.500 104 C57 116 56.500 128 53 134 C42 146 18 147 7 139 C3.500 136 2.500 130 2.500 122 V99 C2.500 97.500 3 96.500 4 96 Z",
      hit: [0, 92, 64, 52],
    },
    {
      ...outerThigh,
      hit: [47, 146, 51, 80],
      path: "M49.500 150 C52 145 55.500 146 56.500 152 C57 170 56 188 54 202 C52.500 218 48 224 46.500 214 C46.200 192 47.500 170 49.500 150 Z",
      again: true,
    },
    {
      area: "back-thigh",
      path: "M9 151 C20 156 34 155 42.500 149 C45 147.500 45.800 150 45.600 154 C45 176 44.200 196 43.500 216 C43 226 26 227 21.500 220 C19 200 14.500 173 8.500 155 C7.500 152 7.500 150.500 9 151 Z",
      hit: [0, 146, 47, 80],
    },
    { ...knee, again: true },
    calf,
    foot,
  ],
};
