import { bodyNumber, buildModel, type Element, type Model, type Muscle, type Point, type Surface } from "../body.ts";
import { type Matrix, product, rotationZ } from "../model/matrix.ts";
import { spansOf } from "../model/spans.ts";
import type { Vec3 } from "../tables/rows.ts";
import { hipFlexion, type PublishedWrap, publishedWraps } from "./fixtures/publishedWraps.ts";
import { once, Posed } from "./posed.ts";

/** How far our length of a published path is from OpenSim's, over the whole sweep, m. */
export interface PathDifference {
  readonly name: string;
  readonly radius: number;
  readonly largest: number;
  /** The same, if the path were straight: what the surface does. */
  readonly largestIfStraight: number;
}

/** Runs published paths through our own arithmetic, in place of our own muscles. */
export const pathDifferences = once((): readonly PathDifference[] => {
  const wrapped = new Posed(modelOf(publishedWraps, true));
  const straight = new Posed(modelOf(publishedWraps, false));
  return publishedWraps.map(({ name, cylinder, lengths }) => {
    const largest = (model: Posed) =>
      Math.max(
        ...hipFlexion.map((angle, i) => Math.abs(model.pose({ hip_flexion_r: angle }).length(name) - lengths[i]!)),
      );
    return { name, radius: cylinder.radius, largest: largest(wrapped), largestIfStraight: largest(straight) };
  });
});

/** Our skeleton with the published paths for muscles. */
function modelOf(paths: readonly PublishedWrap[], isWrapped: boolean): Model {
  const surfaces = paths.map(surfaceOf);
  const muscles = paths.map((path, i) => muscleOf(path, isWrapped ? i : null));
  return { ...buildModel(), surfaces, muscles, spans: spansOf(muscles, surfaces) };
}

const surfaceOf = ({ name, cylinder: { body, center, turns, radius } }: PublishedWrap): Surface => ({
  ...{ name, body: bodyNumber(body), type: "cylinder", center, radius },
  rotation: bodyFixedXyz(turns),
});

function muscleOf({ name, pelvis, femur, cylinder }: PublishedWrap, surface: number | null): Muscle {
  const on = (body: string, locations: readonly Vec3[]): readonly Point[] =>
    locations.map((location) => ({ body: bodyNumber(body), location }));
  const wrap: readonly Element[] = surface === null ? [] : [{ surface, winding: cylinder.winding }];
  return { name, group: "published", path: [...on("pelvis", pelvis), ...wrap, ...on("femur_r", femur)] };
}

/** OpenSim's `xyz_body_rotation`. */
function bodyFixedXyz([x, y, z]: Vec3): Matrix {
  const [cx, sx, cy, sy] = [Math.cos(x), Math.sin(x), Math.cos(y), Math.sin(y)];
  const aboutX: Matrix = [1, 0, 0, 0, cx, -sx, 0, sx, cx];
  const aboutY: Matrix = [cy, 0, sy, 0, 1, 0, -sy, 0, cy];
  return product(product(aboutX, aboutY), rotationZ(z));
}
