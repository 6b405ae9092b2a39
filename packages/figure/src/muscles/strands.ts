import type { GroundFrames } from "@ilio/body";
import type { Vec3 } from "../field/rows.ts";
import type { Figure } from "../skin/figure.ts";
import { pathInRoom } from "./curve.ts";
import { between, fixedEnd, type Layers } from "./layers.ts";

/** A muscle of the picture: which fascicles of the model it is made of, and how thick each is drawn. */
interface Belly {
  readonly fascicles: RegExp;
  /** Half the thickness of one fascicle in its middle and at its ends, m. own choice: together about as thick as the muscle. */
  readonly middle: number;
  readonly end: number;
}

const bellies = {
  psoas: { fascicles: /^Ps_/, middle: 0.0102, end: 0.004 },
  iliacus: { fascicles: /^iliacus/, middle: 0.017, end: 0.006 },
  piriformis: { fascicles: /^piri/, middle: 0.0095, end: 0.004 },
  gluteus_maximus: { fascicles: /^glmax/, middle: 0.019, end: 0.008 },
  hamstrings: { fascicles: /^(semimem|semiten|bflh)/, middle: 0.0125, end: 0.004 },
  rectus_femoris: { fascicles: /^recfem/, middle: 0.0165, end: 0.005 },
  erector_spinae: { fascicles: /^(IL_|LTpT_|LTpL_)/, middle: 0.007, end: 0.003 },
  rectus_abdominis: { fascicles: /^(rect_abd|RA|rectus_abd)/, middle: 0.014, end: 0.007 },
} as const satisfies Readonly<Record<string, Belly>>;

export type MuscleName = keyof typeof bellies;
export const muscleNames = Object.keys(bellies) as readonly MuscleName[];

/** A fascicle as it is drawn: places along it from its upper end to its lower one, in the room, and its radius at each, m. */
export interface Strand {
  readonly places: readonly Vec3[];
  readonly radii: readonly number[];
  /** Places so near to an end that they stay where the model has them. */
  readonly isFixed: readonly boolean[];
}

/**
 * The fascicles of a muscle in a pose, along the model's own lines, but beside bones and below the skin.
 *
 * @throws RangeError when the model has no fascicle of it
 */
export function strandsOf(
  { model }: Figure,
  ground: GroundFrames,
  layers: Layers,
  name: MuscleName,
  side: "r" | "l",
): readonly Strand[] {
  const belly: Belly | undefined = bellies[name];
  if (belly === undefined) throw new RangeError(`figure: expected one of ${muscleNames.join(", ")}, got "${name}".`);
  const fascicles = model.muscles.filter((each) => belly.fascicles.test(each.name) && each.name.endsWith(`_${side}`));
  if (fascicles.length === 0) throw new RangeError(`figure: expected a model with ${name} of side ${side}, got none.`);
  return fascicles.map((fascicle) => {
    const line = resampled(pathInRoom(model, ground, fascicle), 0.022 * model.scale);
    const last = line.places.length - 1;
    const radii = line.places.map((_, i) => model.scale * radiusAt(belly, i / last));
    const whole = line.along[last]!;
    const isFixed = line.along.map((gone) => Math.min(gone, whole - gone) < fixedEnd);
    const places = line.places.map((place, i) => (isFixed[i] ? place : between(layers, place, radii[i]!)));
    return { places, radii, isFixed };
  });
}

const radiusAt = ({ middle, end }: Belly, share: number): number =>
  end + (middle - end) * Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 0.75;

/** Places along a line at equal distances of about `step`, corners rounded a little. */
function resampled(
  path: readonly Vec3[],
  step: number,
): {
  readonly places: readonly Vec3[];
  readonly along: readonly number[];
} {
  const lengths = path.slice(1).map((p, i) => distance(p, path[i]!));
  const whole = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(3, Math.round(whole / step));
  const along = Array.from({ length: count + 1 }, (_, k) => (whole * k) / count);
  const places = along.map((wanted) => {
    let rest = wanted;
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i]!;
      if (rest <= length || i === lengths.length - 1)
        return mixed(path[i]!, path[i + 1]!, length === 0 ? 0 : Math.min(1, rest / length));
      rest -= length;
    }
    return path[path.length - 1]!;
  });
  return { places, along };
}

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const mixed = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];
