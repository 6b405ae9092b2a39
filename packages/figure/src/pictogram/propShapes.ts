import type { Drawing } from "../drawing/drawBody.ts";
import type { Vec3 } from "../field/rows.ts";
import type { Line, Point2 } from "../outline/contours.ts";
import { seen } from "../outline/view.ts";
import { type Fit, number, onCard } from "./paths.ts";
import type { Prop } from "./props.ts";
import type { Theme } from "./themes.ts";

export interface PropShape {
  readonly points: Line;
  /** Whether it stands before the body. */
  readonly front: boolean;
  svg(fit: Fit, theme: Theme, faint: boolean): string;
}

export function propShapes(drawing: Drawing, props: readonly Prop[]): readonly PropShape[] {
  const middle = middleDepth(drawing);
  return props
    .flatMap((prop) =>
      prop.kind === "strap"
        ? [strapShape(drawing, prop.points)]
        : prop.boxes.map((box) => boxShape(drawing, prop.kind, box, middle)),
    )
    .sort((a, b) => a.depth - b.depth);
}

type Shape = PropShape & { readonly depth: number };

function boxShape({ axes }: Drawing, kind: "mat" | "furniture", [a, b]: readonly [Vec3, Vec3], middle: number): Shape {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    seen(axes, [i & 1 ? b[0] : a[0], i & 2 ? b[1] : a[1], i & 4 ? b[2] : a[2]]),
  );
  const depths = corners.map(([, , w]) => w);
  const points = hull(corners.map(([u, v]): Point2 => [u, v]));
  return {
    points,
    depth: (Math.min(...depths) + Math.max(...depths)) / 2,
    front: kind === "furniture" && Math.min(...depths) > middle,
    svg: (fit, theme, faint) => {
      const path = `M${points.map((point) => onCard(fit, point).map(number).join(" ")).join("L")}z`;
      if (faint)
        return `<path d="${path}" fill="none" stroke="${theme.propLine}" stroke-width="1" stroke-dasharray="4 3"/>`;
      return `<path d="${path}" fill="${kind === "mat" ? theme.mat : theme.prop}" stroke="${kind === "mat" ? theme.matLine : theme.propLine}" stroke-width="1" stroke-linejoin="round"/>`;
    },
  };
}

function strapShape({ axes }: Drawing, places: readonly Vec3[]): Shape {
  const points = places.map((place): Point2 => {
    const [u, v] = seen(axes, place);
    return [u, v];
  });
  return {
    points,
    depth: Number.POSITIVE_INFINITY,
    front: true,
    svg: (fit, theme) =>
      `<path d="M${points.map((point) => onCard(fit, point).map(number).join(" ")).join("L")}" fill="none" stroke="${theme.mark}" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"/>`,
  };
}

/** The floor of a level view: a line below everything. */
export function floorOf({ view }: Drawing, fit: Fit, theme: Theme): string {
  if (view.elevationDeg !== 0 || !theme.details) return "";
  const y = number(fit.y0 + 0.6);
  return `<path d="M6 ${y}H234" stroke="${theme.propLine}" stroke-width="1.2" stroke-linecap="round"/>`;
}

function middleDepth({ raster }: Drawing): number {
  const depths = raster.depth.filter((w) => w !== Number.NEGATIVE_INFINITY).sort();
  return depths[depths.length >> 1] ?? 0;
}

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
