import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import { chain } from "./chain.ts";

// own choice, all of them, drawn by eye inside of the drawn chest: the body model has one stiff torso and no ribs.

const count = 12;
/** Middle of the body of thoracic vertebra `level`, 1 to 12, in the plane of symmetry. */
const vertebraAt = (level: number): readonly [x: number, y: number] => {
  const up = (count - level) / (count - 1);
  return [-0.126 - 0.014 * Math.sin(Math.PI * up) + 0.004 * up, 0.224 + 0.258 * up];
};

const vertebra = (level: number): readonly BarRow[] => {
  const [x, y] = vertebraAt(level);
  const size = 1 - 0.025 * (count - level);
  return rowsOf({ body: "torso", part: "inside" }, [
    [[x, y - 0.003, 0], [x, y + 0.003, 0], [0.0125 * size, 0.0125 * size], { wide: 1.25 }],
    [[x - 0.012, y, 0.009], [x - 0.02, y + 0.002, 0.026 * size], [0.0055, 0.0042], { pair: true }],
    [[x - 0.014, y, 0], [x - 0.03, y - 0.02, 0], [0.0055, 0.0042], {}],
  ]);
};

/** Half width, front, and how far a rib sinks on its way to the front, m, for ribs 1 to 12. */
const ribs: readonly (readonly [halfWidth: number, front: number, drop: number])[] = [
  ...([
    [0.05, -0.06, 0.048],
    [0.074, -0.044, 0.068],
    [0.092, -0.034, 0.082],
    [0.104, -0.026, 0.092],
  ] as const),
  ...([
    [0.111, -0.022, 0.099],
    [0.115, -0.019, 0.104],
    [0.117, -0.018, 0.108],
    [0.117, -0.021, 0.11],
  ] as const),
  ...([
    [0.114, -0.028, 0.106],
    [0.109, -0.04, 0.1],
    [0.102, -0.05, 0.09],
    [0.092, -0.06, 0.08],
  ] as const),
];
/** Where a rib ends, of the way from the spine to the breastbone: the last two float. */
const endOf = (rib: number): number => (rib <= 10 ? 0.78 : rib === 11 ? 0.5 : 0.36);
/** Where the cartilage of ribs 1 to 7 meets the breastbone. */
const breastbone = (rib: number): Vec3 => [-0.056 + 0.0058 * rib, 0.432 - 0.0195 * rib, 0.013];

function along(rib: number, share: number): Vec3 {
  const [x, y] = vertebraAt(rib);
  const [halfWidth, front, drop] = ribs[rib - 1]!;
  const back = x - 0.02;
  const turn = Math.PI * share;
  return [
    (back + front) / 2 - ((front - back) / 2) * Math.cos(turn),
    y - drop * share ** 1.15,
    halfWidth * Math.sin(turn),
  ];
}

function rib(number: number): readonly BarRow[] {
  const [from, to, pieces] = [0.07, endOf(number), 8];
  const places = Array.from({ length: pieces + 1 }, (_, i) => along(number, from + ((to - from) * i) / pieces));
  return rowsOf({ body: "torso", part: "inside", pair: true }, chain(places, [0.0046], { deep: 1 }));
}

/** To the breastbone, or up to the end of the rib above. */
function cartilage(number: number): readonly BarRow[] {
  const end = along(number, endOf(number));
  const goal = number <= 7 ? breastbone(number) : along(number - 1, 0.84);
  const middle: Vec3 = [
    (end[0] + goal[0]) / 2 + 0.004,
    Math.min(end[1], goal[1]) + 0.3 * Math.abs(goal[1] - end[1]),
    (end[2] + goal[2]) / 2,
  ];
  return rowsOf({ body: "torso", part: "inside", pair: true }, chain([end, middle, goal], [0.0044, 0.0042, 0.004]));
}

const levels = Array.from({ length: count }, (_, i) => i + 1);

export const thoracicRows: readonly BarRow[] = levels.flatMap(vertebra);
export const ribRows: readonly (readonly BarRow[])[] = levels.map(rib);
export const cartilageRows: readonly BarRow[] = levels.slice(0, 10).flatMap(cartilage);

export const sternumRows: readonly BarRow[] = rowsOf({ body: "torso", part: "inside" }, [
  [[-0.058, 0.427, 0], [-0.045, 0.395, 0], [0.008, 0.007], { wide: 2.4 }],
  [[-0.045, 0.395, 0], [-0.018, 0.3, 0], [0.0065, 0.0065], { wide: 1.9 }],
  [[-0.018, 0.3, 0], [-0.018, 0.28, 0], [0.005, 0.0035], {}],
]);

/** Collarbone and shoulder blade of the right side. */
export const shoulderRows: readonly BarRow[] = rowsOf({ body: "torso", part: "inside", pair: true }, [
  ...chain(
    [
      [-0.064, 0.432, 0.018],
      [-0.064, 0.442, 0.055],
      [-0.08, 0.45, 0.1],
      [-0.092, 0.45, 0.138],
    ],
    [0.0075, 0.0055, 0.0055, 0.007],
  ),
  ...chain(
    [
      [-0.148, 0.432, 0.066],
      [-0.155, 0.39, 0.07],
      [-0.152, 0.335, 0.082],
    ],
    [0.004, 0.0045, 0.005],
  ),
  ...chain(
    [
      [-0.152, 0.335, 0.082],
      [-0.135, 0.38, 0.112],
      [-0.108, 0.42, 0.128],
    ],
    [0.005, 0.005, 0.011],
  ),
  [[-0.145, 0.425, 0.092], [-0.15, 0.35, 0.086], [0.028, 0.01], { deep: 0.15 }],
  ...chain(
    [
      [-0.153, 0.415, 0.07],
      [-0.142, 0.44, 0.12],
      [-0.108, 0.452, 0.143],
      [-0.092, 0.449, 0.146],
    ],
    [0.004, 0.0055, 0.0065, 0.006],
  ),
  ...chain(
    [
      [-0.108, 0.43, 0.12],
      [-0.085, 0.435, 0.118],
      [-0.075, 0.424, 0.124],
    ],
    [0.007, 0.0055, 0.005],
  ),
]);
