import type { Drawing } from "../drawing/drawBody.ts";
import type { Vec3 } from "../field/rows.ts";
import type { Point2 } from "../outline/contours.ts";
import { seen } from "../outline/view.ts";
import { arrowBeside, arrowPath, boxOf } from "./arrows.ts";
import { isCovered } from "./covers.ts";
import { type Box, isFree, placeLabel, silhouetteOf } from "./labels.ts";
import { type Fit, number, onCard } from "./paths.ts";
import type { Theme } from "./themes.ts";

/** What is drawn over the body; places in the room, m. */
export interface Marks {
  /** An angle at a joint between two places, with its size in words. */
  readonly arcs?: readonly { readonly center: Vec3; readonly from: Vec3; readonly to: Vec3; readonly label: string }[];
  /** Where the body bears on something. */
  readonly contacts?: readonly Vec3[];
  /** A movement: where it begins and ends; it bends to the left of its way by `bend` of its length. */
  readonly arrows?: readonly { readonly from: Vec3; readonly to: Vec3; readonly bend: number }[];
}

/** Size of the words, units: at least 8. */
export const fontSize = 11;

export function marksOf(
  drawing: Drawing,
  fit: Fit,
  theme: Theme,
  { arcs = [], contacts = [], arrows = [] }: Marks,
): string {
  const place = (p: Vec3): Point2 => {
    const [u, v] = seen(drawing.axes, p);
    return onCard(fit, [u, v]);
  };
  const silhouette = silhouetteOf(drawing.raster, fit);
  // where the floor is a line, nothing moves below it
  const lowest = drawing.view.elevationDeg === 0 ? fit.y0 : Number.POSITIVE_INFINITY;
  const hasRoom = (box: Box): boolean => box.y + box.height <= lowest && isFree(silhouette, box);
  const drawnArrows = arrows.map(({ from, to, bend }) => arrowBeside(hasRoom, place(from), place(to), bend));
  const taken: Box[] = drawnArrows.map(boxOf);
  const drawnArcs = arcs.map((arc) => arcOf(place(arc.center), place(arc.from), place(arc.to)));
  // a number stands beside the body, not on the line of the floor or below it
  if (Number.isFinite(lowest)) taken.push({ x: 0, y: lowest - 1, width: 240, height: 240 - lowest });
  for (const { on } of drawnArcs) taken.push(...on.map(([x, y]) => ({ x: x - 2, y: y - 2, width: 4, height: 4 })));
  const labels = arcs.map(({ label }, i) => {
    const box = placeLabel(silhouette, taken, drawnArcs[i]!.middle, label, fontSize);
    taken.push(box);
    return `<text x="${number(box.x + box.width / 2)}" y="${number(box.y + box.height - 0.24 * fontSize)}">${label}</text>`;
  });
  const dots = dotsOf(drawing, fit, contacts);
  return [
    `<g fill="none" stroke="${theme.mark}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">`,
    ...drawnArcs.map(
      ({ path }) => `<path d="${path}" stroke="${theme.markGround}" stroke-width="3"/><path d="${path}"/>`,
    ),
    ...drawnArcs.map(({ rays }) => `<path d="${rays}" stroke-width=".9" stroke-dasharray="2 2.4"/>`),
    "</g>",
    `<g fill="none" stroke="${theme.mark}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">`,
    ...drawnArrows.map((arrow) => {
      const path = arrowPath(arrow);
      return `<path d="${path}" stroke="${theme.markGround}" stroke-width="5.6"/><path d="${path}"/>`;
    }),
    "</g>",
    dots.length === 0 ? "" : `<g fill="${theme.mark}" stroke="${theme.markGround}" stroke-width="1.2">`,
    ...dots.map(([x, y]) => `<circle cx="${number(x)}" cy="${number(y)}" r="3.2"/>`),
    dots.length === 0 ? "" : "</g>",
    labels.length === 0
      ? ""
      : `<g fill="${theme.mark}" font-family="system-ui, sans-serif" font-size="${fontSize}" font-weight="600" text-anchor="middle">${labels.join("")}</g>`,
  ].join("");
}

/** Nearer than this, units, two dots are one. own choice: they would touch. */
const dotsApart = 5;

/** Where on the card the body is seen to bear: not where it stands before the place itself. Of two in one spot, the nearer to the eye. */
export function dotsOf(drawing: Drawing, fit: Fit, contacts: readonly Vec3[]): readonly Point2[] {
  const shown: Point2[] = [];
  const places = contacts
    .filter((place) => !isCovered(drawing, place))
    .map((place) => seen(drawing.axes, place))
    .sort((a, b) => b[2] - a[2]);
  for (const [u, v] of places) {
    const dot = onCard(fit, [u, v]);
    if (shown.every((other) => Math.hypot(dot[0] - other[0], dot[1] - other[1]) >= dotsApart)) shown.push(dot);
  }
  return shown;
}

const arcRadius = 34;

/** The smaller arc about a place from one direction to another. */
function arcOf(
  center: Point2,
  from: Point2,
  to: Point2,
): {
  readonly path: string;
  readonly rays: string;
  readonly middle: Point2;
  /** Places along it. */
  readonly on: readonly Point2[];
} {
  const a = Math.atan2(from[1] - center[1], from[0] - center[0]);
  const b = Math.atan2(to[1] - center[1], to[0] - center[0]);
  const turn = 2 * Math.PI;
  let delta = (((b - a) % turn) + turn) % turn;
  if (delta > Math.PI) delta -= turn;
  const on = (angle: number, r = arcRadius): Point2 => [
    center[0] + r * Math.cos(angle),
    center[1] + r * Math.sin(angle),
  ];
  const [sx, sy] = on(a);
  const [ex, ey] = on(a + delta);
  const path = `M${number(sx)} ${number(sy)}A${arcRadius} ${arcRadius} 0 0 ${delta > 0 ? 1 : 0} ${number(ex)} ${number(ey)}`;
  const [cx, cy] = center.map(number);
  const rays = [a, a + delta]
    .map(
      (angle) =>
        `M${cx} ${cy}L${on(angle, arcRadius + 5)
          .map(number)
          .join(" ")}`,
    )
    .join("");
  const along = [0, 0.25, 0.5, 0.75, 1].map((share) => on(a + share * delta));
  return { path, rays, middle: on(a + delta / 2, arcRadius + 12), on: along };
}
