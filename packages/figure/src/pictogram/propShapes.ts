import type { Drawing } from "../drawing/drawBody.ts";
import type { Vec3 } from "../field/rows.ts";
import type { Line, Point2 } from "../outline/contours.ts";
import { seen } from "../outline/view.ts";
import { hiddenBehind, piecesBefore } from "./covers.ts";
import { type Fit, number, onCard, pathOf } from "./paths.ts";
import type { Prop } from "./props.ts";
import type { Theme } from "./themes.ts";

export interface PropShape {
  readonly points: Line;
  /** Drawn before the body is. */
  behind(fit: Fit, theme: Theme): string;
  /** Drawn over the body. @param id of its own on the page */
  over(fit: Fit, theme: Theme, id: string): string;
}

export function propShapes(drawing: Drawing, props: readonly Prop[]): readonly PropShape[] {
  const middle = props.some(({ kind }) => kind === "furniture") ? middleDepth(drawing) : 0;
  return props.flatMap((prop) => shapesOf(drawing, prop, middle)).sort((a, b) => a.depth - b.depth);
}

type Shape = PropShape & { readonly depth: number };

function shapesOf(drawing: Drawing, prop: Prop, middle: number): readonly Shape[] {
  if (prop.kind === "strap") return [lineShape(drawing, prop.points, strapLine)];
  if (prop.kind === "ground") return [groundShape(drawing, prop.points)];
  return [
    ...prop.boxes.map((box) => boxShape(drawing, prop.kind, box, middle)),
    ...(prop.posts ?? []).map((box) => boxShape(drawing, "screen", box, middle)),
    ...(prop.tubes ?? []).map((points) => lineShape(drawing, points, tubeLine)),
  ];
}

/** A box before more of the body than this is only hinted at. own choice: a posture must be seen. */
const mostHidden = 0.25;

function boxShape(
  drawing: Drawing,
  kind: "mat" | "furniture" | "screen",
  [a, b]: readonly [Vec3, Vec3],
  middle: number,
): Shape {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    seen(drawing.axes, [i & 1 ? b[0] : a[0], i & 2 ? b[1] : a[1], i & 4 ? b[2] : a[2]]),
  );
  const depths = corners.map(([, , w]) => w);
  const flat = corners.map(([u, v]): Point2 => [tidy(u), tidy(v)]);
  const points = hull(flat);
  // from above one sees where its top ends
  const top = kind !== "mat" && drawing.view.elevationDeg > 0 ? hull([2, 3, 6, 7].map((i) => flat[i]!)) : [];
  const hidden = kind === "screen" ? hiddenBehind(drawing, [a, b]) : { lines: [], share: 0 };
  const isFaint = kind === "screen" ? hidden.share > mostHidden : kind === "furniture" && Math.min(...depths) > middle;
  const pathIn = (fit: Fit): string =>
    [points, top]
      .filter((line) => line.length > 0)
      .map((line) => `M${line.map((point) => placed(fit, point)).join("L")}z`)
      .join("");
  const filled = (fit: Fit, theme: Theme, more = ""): string =>
    `<path d="${pathIn(fit)}" fill="${kind === "mat" ? theme.mat : theme.prop}" stroke="${kind === "mat" ? theme.matLine : theme.propLine}" stroke-width="1" stroke-linejoin="round"${more}/>`;
  return {
    points,
    // all else stands on a mat
    depth: kind === "mat" ? Number.NEGATIVE_INFINITY : (Math.min(...depths) + Math.max(...depths)) / 2,
    behind: (fit, theme) => (isFaint ? "" : filled(fit, theme)),
    over: (fit, theme, id) => {
      if (isFaint)
        return `<path d="${pathIn(fit)}" fill="none" stroke="${theme.propLine}" stroke-width="1" stroke-dasharray="4 3"/>`;
      if (hidden.lines.length === 0) return "";
      const clip = `<clipPath id="${id}"><path d="${pathOf(fit, hidden.lines, true)}" clip-rule="evenodd"/></clipPath>`;
      return `${clip}${filled(fit, theme, ` clip-path="url(#${id})"`)}`;
    },
  };
}

interface LineLook {
  /** Units. */
  readonly width: number;
  readonly colour: (theme: Theme) => string;
  readonly edge: (theme: Theme) => string;
}

/** own choices: the colour is seen beside a leg's two lines, at the least size at which a picture is shown. */
const strapLine: LineLook = { width: 3, colour: (theme) => theme.strap, edge: (theme) => theme.line };
const tubeLine: LineLook = { width: 2, colour: (theme) => theme.prop, edge: (theme) => theme.propLine };

/** A line that the body hides where it stands before it. */
function lineShape(drawing: Drawing, places: readonly Vec3[], { width, colour, edge }: LineLook): Shape {
  const flat = (line: readonly Vec3[]): Line =>
    line.map((place): Point2 => {
      const [u, v] = seen(drawing.axes, place);
      return [u, v];
    });
  const points = flat(places);
  const before = piecesBefore(drawing, places).map(flat);
  const draw = (fit: Fit, theme: Theme, lines: readonly Line[]): string => {
    if (lines.length === 0) return "";
    const d = lines.map((line) => `M${line.map((point) => placed(fit, point)).join("L")}`).join("");
    const stroke = (of: string, wide: number): string => `<path d="${d}" stroke="${of}" stroke-width="${wide}"/>`;
    return `<g fill="none" stroke-linejoin="round" stroke-linecap="round">${stroke(edge(theme), width + 1.4)}${stroke(colour(theme), width)}</g>`;
  };
  return {
    points,
    depth: Math.max(...places.map((place) => seen(drawing.axes, place)[2])),
    behind: (fit, theme) => draw(fit, theme, [points]),
    over: (fit, theme) => draw(fit, theme, before),
  };
}

/** What is below a line, down to the floor. */
function groundShape({ axes }: Drawing, places: readonly Vec3[]): Shape {
  const flat = (place: Vec3): Point2 => {
    const [u, v] = seen(axes, place);
    return [u, v];
  };
  const top = places.map(flat);
  const below = places.map(([x, , z]) => flat([x, 0, z])).toReversed();
  return {
    points: [...top, ...below],
    depth: Number.NEGATIVE_INFINITY,
    behind: (fit, theme) => {
      const path = (line: Line): string => `M${line.map((point) => placed(fit, point)).join("L")}`;
      return `<path d="${path([...top, ...below])}z" fill="${theme.prop}"/><path d="${path(top)}" fill="none" stroke="${theme.propLine}" stroke-width="1.2" stroke-linejoin="round" stroke-linecap="round"/>`;
    },
    over: () => "",
  };
}

const placed = (fit: Fit, point: Point2): string => onCard(fit, point).map(number).join(" ");

/** The floor of a level view: a line below everything. */
export function floorOf({ view }: Drawing, fit: Fit, theme: Theme): string {
  if (view.elevationDeg !== 0 || !theme.details) return "";
  const y = number(fit.y0 + 0.6);
  return `<path d="M6 ${y}H234" stroke="${theme.propLine}" stroke-width="1.2" stroke-linecap="round"/>`;
}

/** The median of how near the body is, by every seventh cell: to sort all of them took a twentieth of a picture's time. */
function middleDepth({ raster }: Drawing): number {
  const depths = raster.depth.filter((w, at) => at % 7 === 0 && w !== Number.NEGATIVE_INFINITY).sort();
  return depths[depths.length >> 1] ?? 0;
}

/** A millionth of a metre more or less is the cosine of a right angle, and would put corners of one edge out of their order. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The convex outline of points (Andrew's monotone chain). */
function hull(points: readonly Point2[]): Line {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list: readonly Point2[]): Point2[] => {
    const chain: Point2[] = [];
    for (const p of list) {
      for (;;) {
        const [b, a] = [chain[chain.length - 1], chain[chain.length - 2]];
        if (!a || !b || (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 1e-12) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}
