import type { GroundFrames, Model, Muscle } from "@ilio/body";
import type { Vec3 } from "../field/rows.ts";

/** The line of a muscle in the room, from its upper end to its lower one, m: straight pieces, arcs where it winds about a surface. */
export function pathInRoom(model: Model, ground: GroundFrames, { path }: Muscle): readonly Vec3[] {
  const places: Vec3[] = [];
  path.forEach((element, i) => {
    if ("location" in element) {
      places.push(inRoom(ground, element.body, element.location));
      return;
    }
    const [before, after] = [path[i - 1], path[i + 1]];
    if (before === undefined || after === undefined || !("location" in before) || !("location" in after))
      throw new RangeError("figure: expected a point on both sides of a surface of a path.");
    const from = inRoom(ground, before.body, before.location);
    const to = inRoom(ground, after.body, after.location);
    const surface = model.surfaces[element.surface]!;
    if (surface.type === "cylinder") places.push(...arcAbout(ground, surface, from, to, element.winding));
  });
  return places;
}

function inRoom(
  { rotations: R, positions: X }: GroundFrames,
  body: number,
  [x, y, z]: readonly [number, number, number],
): Vec3 {
  const row = (k: number): number => {
    const r = 9 * body + 3 * k;
    return X[3 * body + k]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
  };
  return [row(0), row(1), row(2)];
}

type Cylinder = Model["surfaces"][number];

/** Places on the arc of the shortest way round an endless cylinder; none if the straight line does not touch it. */
function arcAbout(ground: GroundFrames, surface: Cylinder, from: Vec3, to: Vec3, winding: 1 | -1): readonly Vec3[] {
  const { rotation: r, body, center, radius } = surface;
  const origin = inRoom(ground, body, center);
  const axis = (k: 0 | 1 | 2): Vec3 => {
    const tip = inRoom(ground, body, [center[0] + r[k]!, center[1] + r[k + 3]!, center[2] + r[k + 6]!]);
    return [tip[0] - origin[0], tip[1] - origin[1], tip[2] - origin[2]];
  };
  const axes = [axis(0), axis(1), axis(2)] as const;
  const own = (p: Vec3): Vec3 => {
    const d: Vec3 = [p[0] - origin[0], p[1] - origin[1], p[2] - origin[2]];
    const along = (a: Vec3): number => a[0] * d[0] + a[1] * d[1] + a[2] * d[2];
    return [along(axes[0]), along(axes[1]), along(axes[2])];
  };
  const [a, b] = [own(from), own(to)];
  const [near, far] = [Math.hypot(a[0], a[1]), Math.hypot(b[0], b[1])];
  // a point inside the surface is drawn on it
  const first = Math.acos(Math.min(1, radius / near));
  const last = Math.acos(Math.min(1, radius / far));
  const turn = 2 * Math.PI;
  const start = Math.atan2(a[1], a[0]);
  let delta = winding * (Math.atan2(b[1], b[0]) - start);
  // into −90° to 270°, as the body model has it
  delta -= turn * Math.floor((delta + Math.PI / 2) / turn);
  const phi = delta - first - last;
  if (phi <= 0) return [];
  const flat = radius * (Math.tan(first) + phi + Math.tan(last));
  const steps = Math.max(1, Math.ceil(phi / 0.25));
  return Array.from({ length: steps + 1 }, (_, k): Vec3 => {
    const turned = (phi * k) / steps;
    const angle = start + winding * (first + turned);
    const z = a[2] + ((b[2] - a[2]) * radius * (Math.tan(first) + turned)) / flat;
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return [0, 1, 2].map((i) => origin[i]! + axes[0][i]! * x + axes[1][i]! * y + axes[2][i]! * z) as unknown as Vec3;
  });
}
