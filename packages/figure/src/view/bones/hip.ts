import { pelvisRows } from "../../bones/pelvis.ts";
import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";

// own choice, drawn by eye: the pictogram's hip bone, with a wing that is whole when it is seen from all sides.

/** Along the crest from front to back, and along the rim of the socket to which the wing narrows. */
const crest: readonly Vec3[] = [
  [-0.006, -0.002, 0.121],
  [-0.022, 0.04, 0.134],
  [-0.045, 0.058, 0.129],
  [-0.07, 0.066, 0.119],
  [-0.095, 0.064, 0.096],
  [-0.118, 0.056, 0.07],
  [-0.136, 0.036, 0.056],
  [-0.146, 0.012, 0.046],
];
const neck: readonly Vec3[] = [
  [-0.036, -0.05, 0.088],
  [-0.046, -0.046, 0.087],
  [-0.054, -0.044, 0.086],
  [-0.062, -0.044, 0.084],
  [-0.07, -0.046, 0.081],
  [-0.078, -0.05, 0.077],
  [-0.086, -0.054, 0.072],
  [-0.094, -0.05, 0.064],
];
const lines = 30;
/** m: how far the wing is hollow on its inner side. */
const hollow = 0.005;

const along = (places: readonly Vec3[], share: number): Vec3 => {
  const at = share * (places.length - 1);
  const i = Math.min(places.length - 2, Math.floor(at));
  const [a, b, t] = [places[i]!, places[i + 1]!, at - i];
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
};

const wing = Array.from({ length: lines }, (_, i) => i / (lines - 1)).flatMap((share): readonly BarRow[] => {
  const [from, to] = [along(crest, share), along(neck, share)];
  const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2 - hollow];
  return rowsOf({ body: "pelvis", part: "inside" }, [
    [from, middle, [0.004, 0.0032]],
    [middle, to, [0.0032, 0.006]],
  ]);
});

/** The flat bars of the pictogram's wing leave gaps that only show in 3D. */
export const hipRows: readonly BarRow[] = [
  ...pelvisRows.filter(({ wide }) => wide === undefined).map((row) => ({ ...row, pair: false })),
  ...wing,
];
