import { massesOf } from "../masses.ts";
import { bodyNames } from "../model/bodies.ts";
import { quaternionOf, rotationZ } from "../model/matrix.ts";
import type { Model, Muscle } from "../model/model.ts";
import { lumbarLevels } from "../tables/spine.ts";
import { type Link, linksOf } from "./links.ts";
import { kneeCurves, lumbarAxes, lumbarNames } from "./names.ts";
import { sidesOf } from "./sides.ts";

/**
 * The model as a MuJoCo file: the same bodies, joints, paths and surfaces, so that others can open it and our arithmetic can
 * be compared with theirs. Joints have the names of our coordinates. MuJoCo has no coordinate that moves several joints: the
 * three of `lumbar_…` turn small bodies of their own, to which equality constraints couple the levels, and each knee has seven
 * joints more.
 *
 * Axes are ours, y up. MuJoCo's `ten_J` is dL/dq: our moment arms with the sign turned.
 */
export function mjcfOf(model: Model): string {
  const sites = sitesOf(model);
  const geoms = geomsOf(model);
  const masses = massesOf(model.person);
  const body = (link: Link): string => {
    const { mass, center, inertia } = masses[link.body]!;
    const inertial = `<inertial pos="${list(center)}" mass="${text(mass)}" diaginertia="${list(inertia)}"/>`;
    const turn = link.angle === 0 ? "" : ` quat="${list(quaternionOf(rotationZ(link.angle)))}"`;
    const inside = [inertial, ...link.joints.map(jointText), ...geoms[link.body]!, ...sites[link.body]!];
    return `<body name="${bodyNames[link.body]}" pos="${list(link.offset)}"${turn}>${inside.join("")}${link.children.map(body).join("")}</body>`;
  };
  return [
    '<mujoco model="ilio">',
    '<compiler angle="radian" autolimits="true"/>',
    '<option gravity="0 -9.80665 0"/>',
    `<worldbody>${couplers()}\n${body(linksOf(model))}\n</worldbody>`,
    `<equality>${couplings(model.scale)}</equality>`,
    `<tendon>\n${model.muscles.map((muscle, i) => tendon(model, muscle, i)).join("\n")}\n</tendon>`,
    "</mujoco>\n",
  ].join("\n");
}

/** All digits that a double has. */
const text = (value: number): string => (value === 0 ? "0" : value.toPrecision(17));
const list = (values: readonly number[]): string => values.map(text).join(" ");
const jointText = ({ name, type, axis, range }: Link["joints"][number]): string =>
  `<joint name="${name}" type="${type}" axis="${list(axis)}"${range === null ? "" : ` range="${list(range)}"`}/>`;

const couplers = (): string =>
  lumbarNames
    .map((name) => {
      const inertial = '<inertial pos="0 0 0" mass="0.001" diaginertia="1e-6 1e-6 1e-6"/>';
      return `<body name="${name}">${inertial}<joint name="${name}" axis="0 0 1"/></body>`;
    })
    .join("");

const coupling = (dependent: string, independent: string, curve: readonly number[]): string =>
  `<joint joint1="${dependent}" joint2="${independent}" polycoef="${list(curve)}"/>`;

const couplings = (scale: number): string =>
  [
    ...lumbarLevels.flatMap(({ name, shares }) =>
      lumbarAxes.map((axis, i) => coupling(`${name}_${axis}`, lumbarNames[i]!, [0, shares[i]!, 0, 0, 0])),
    ),
    ...["r", "l"].flatMap((side) =>
      kneeCurves(side).map(({ joint, curve, isLength }) =>
        coupling(
          joint,
          `knee_angle_${side}`,
          curve.map((c) => (isLength ? c * scale : c)),
        ),
      ),
    ),
  ].join("");

const siteName = (muscle: number, place: number): string => `site_${muscle}_${place}`;

/** Sites of each body: the points of the paths, and one beside each cylinder. */
function sitesOf(model: Model): readonly (readonly string[])[] {
  const sites: string[][] = bodyNames.map(() => []);
  const sides = sidesOf(model);
  model.muscles.forEach(({ path }, muscle) => {
    path.forEach((element, place) => {
      const isPoint = "body" in element;
      const surface = isPoint ? null : model.surfaces[element.surface]!;
      if (surface !== null && surface.type === "sphere") return;
      const position = isPoint ? element.location : sides(muscle, place);
      const body = isPoint ? element.body : surface!.body;
      sites[body]!.push(`<site name="${siteName(muscle, place)}" pos="${list(position)}"/>`);
    });
  });
  return sites;
}

/** Surfaces of each body. MuJoCo takes a cylinder that is wrapped about as endless; its height is for the eye. */
function geomsOf({ muscles, surfaces }: Model): readonly (readonly string[])[] {
  const geoms: string[][] = bodyNames.map(() => []);
  const used = new Set(muscles.flatMap(({ path }) => path.flatMap((each) => ("surface" in each ? each.surface : []))));
  for (const i of used) {
    const { name, body, type, center, rotation, radius } = surfaces[i]!;
    const size = type === "cylinder" ? `${text(radius)} 0.03` : text(radius);
    const place = `pos="${list(center)}" quat="${list(quaternionOf(rotation))}"`;
    geoms[body]!.push(
      `<geom name="${name}" type="${type}" ${place} size="${size}" contype="0" conaffinity="0" mass="0"/>`,
    );
  }
  return geoms;
}

function tendon({ surfaces }: Model, { name, path }: Muscle, muscle: number): string {
  const elements = path.map((element, place) => {
    const site = siteName(muscle, place);
    if ("body" in element) return `<site site="${site}"/>`;
    const surface = surfaces[element.surface]!;
    return `<geom geom="${surface.name}"${surface.type === "cylinder" ? ` sidesite="${site}"` : ""}/>`;
  });
  return `<spatial name="${name}">${elements.join("")}</spatial>`;
}
