import { type Body, bodyNames } from "./model/bodies.ts";
import { type Person, referencePerson } from "./person.ts";
import { forearmLength, upperArmLength } from "./tables/arm.ts";
import { knee } from "./tables/leg.ts";
import type { Vec3 } from "./tables/rows.ts";
import { type SegmentName, segments } from "./tables/segments.ts";

/** What one body weighs and how. */
export interface BodyMass {
  /** kg */
  readonly mass: number;
  /** Centre of mass in the body's frame, m. */
  readonly center: Vec3;
  /** Moments of inertia about the centre, along the body's axes, kg m². */
  readonly inertia: Vec3;
}

/** Which axis of the body lies along the segment. */
type Axis = "x" | "y";

interface Part {
  readonly segment: SegmentName;
  /** Share of the segment's mass. */
  readonly share: number;
  /** The segment's length, m, for the reference stature. */
  readonly length: number;
  readonly center: Vec3;
  readonly along: Axis;
}

/** Lengths that are not joint to joint. Source: de Leva 1996, men of 1.741 m, brought to the reference stature. */
const ofStature = (mm: number): number => (mm / 1741) * referencePerson.stature;
const lengths = {
  head: ofStature(203.3),
  neckToVertex: ofStature(242.9),
  upperTrunk: ofStature(170.7),
  middleTrunk: ofStature(215.5),
  lowerTrunk: ofStature(145.7),
  hand: ofStature(86.2),
  foot: ofStature(258.1),
};
const thighLength = -knee.offset[1];
const shankLength = 0.4;
const lumbarSlabs = 5;

/**
 * How the segments of the source are shared out. own choices: the middle trunk is five slabs, each 40 mm in front of its
 * joint and with the radii of the whole; the forearm is half ulna and half radius; a foot is mostly heel and midfoot; a kneecap weighs what is taken from the
 * thigh; and how far forward head and chest have their centres.
 */
function partsOf(sex: Person["sex"]): Readonly<Record<Body, Part>> {
  const table = segments[sex];
  const down = (segment: SegmentName, share: number, length: number): Part => ({
    ...{ segment, share, length, along: "y" },
    center: [0, -table[segment].center * length, 0],
  });
  const at = (segment: SegmentName, share: number, length: number, center: Vec3, along: Axis = "y"): Part => ({
    ...{ segment, share, length, center, along },
  });
  const slab = at("middleTrunk", 1 / lumbarSlabs, lengths.middleTrunk, [0.04, 0.015, 0]);
  const headCenter = lengths.neckToVertex - table.head.center * lengths.head;
  const leg = {
    femur: down("thigh", 0.997, thighLength),
    tibia: down("shank", 1, shankLength),
    patella: at("thigh", 0.003, 0.05, [0, 0.02, 0]),
    talus: at("foot", 0.1, 0.05, [0, 0, 0]),
    calcn: at("foot", 0.75, lengths.foot, [table.foot.center * lengths.foot, 0.02, 0], "x"),
    toes: at("foot", 0.15, 0.07, [0.03, 0, 0], "x"),
  };
  const arm = {
    humerus: down("upperArm", 1, upperArmLength),
    ulna: down("forearm", 0.5, forearmLength),
    radius: down("forearm", 0.5, forearmLength),
    hand: down("hand", 1, lengths.hand),
  };
  const onSides = Object.entries({ ...leg, ...arm }).flatMap(([name, part]) => [
    [`${name}_r`, part] as const,
    [`${name}_l`, part] as const,
  ]);
  return {
    pelvis: at("lowerTrunk", 1, lengths.lowerTrunk, [
      -0.056,
      -0.078 + (1 - table.lowerTrunk.center) * lengths.lowerTrunk,
      0,
    ]),
    ...{ lumbar5: slab, lumbar4: slab, lumbar3: slab, lumbar2: slab, lumbar1: slab },
    torso: at("upperTrunk", 1, lengths.upperTrunk, [0.03, 0.35 - table.upperTrunk.center * lengths.upperTrunk, 0]),
    head: at("head", 1, lengths.head, [0.03, headCenter, 0]),
    ...(Object.fromEntries(onSides) as Record<Exclude<Body, "pelvis" | "torso" | "head" | `lumbar${number}`>, Part>),
  };
}

function massOf({ segment, share, length, center, along }: Part, { sex, mass, stature }: Person): BodyMass {
  const row = segments[sex][segment];
  const scale = stature / referencePerson.stature;
  const own = mass * row.mass * share;
  const [sagittal, long, transverse] = row.gyration;
  const radii = along === "y" ? [sagittal, long, transverse] : [long, sagittal, transverse];
  const inertia = radii.map((radius) => own * (radius * length * scale) ** 2);
  const [ix = 0, iy = 0, iz = 0] = inertia;
  return { mass: own, center: [center[0] * scale, center[1] * scale, center[2] * scale], inertia: [ix, iy, iz] };
}

/** Masses of a person's bodies, in the order of `bodyNames`. Together they are the person's mass. */
export function massesOf(person: Person): readonly BodyMass[] {
  const parts = partsOf(person.sex);
  return bodyNames.map((name) => massOf(parts[name], person));
}
