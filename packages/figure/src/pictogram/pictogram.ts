import type { Drawing } from "../drawing/drawBody.ts";
import { lengthOf, shifted } from "../outline/smooth.ts";
import { fitOf } from "./fit.ts";
import { glassOf } from "./glass.ts";
import { type Marks, marksOf } from "./marks.ts";
import { type Fit, number, pathOf } from "./paths.ts";
import { floorOf, propShapes } from "./propShapes.ts";
import type { Prop } from "./props.ts";
import { withoutSlivers } from "./slivers.ts";
import { type Theme, type ThemeName, themes } from "./themes.ts";

export interface PictogramOptions {
  readonly theme: ThemeName;
  /** Said by a screen reader. */
  readonly title: string;
  /** Begins every id, so that many pictograms can stand on one page. Letters, digits and hyphens. */
  readonly idPrefix: string;
  readonly props?: readonly Prop[];
  readonly marks?: Marks;
  /** Where the figure stands, for pictures that share one floor and one scale; without it the figure fills the card. */
  readonly fit?: Fit;
}

/** A hole that would be seen no wider than this, units, between the lines of its two sides, is none. own choice: half a line. */
const sliver = 0.7;

/** A pictogram as SVG, 240 by 240 units, with nothing that a strict content policy would forbid. */
export function pictogram(drawing: Drawing, options: PictogramOptions): string {
  const { title, idPrefix: id, props = [], marks } = options;
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new RangeError(`figure: expected an id such as "bridge-1", got "${id}".`);
  const theme = themes[options.theme];
  const shapes = theme.details ? propShapes(drawing, props) : [];
  const fit = options.fit ?? fitOf(drawing, shapes, marks !== undefined && theme.details);
  const parts = [
    floorOf(drawing, fit, theme),
    ...shapes.map((shape) => shape.behind(fit, theme)),
    bodyOf(drawing, fit, theme, id),
    ...shapes.map((shape, i) => shape.over(fit, theme, `${id}-p${i}`)),
    theme.details && marks ? marksOf(drawing, fit, theme, marks) : "",
  ];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" role="img" aria-labelledby="${id}-t">`;
  return `${head}<title id="${id}-t">${escaped(title)}</title>${parts.join("")}</svg>`;
}

function bodyOf(drawing: Drawing, fit: Fit, theme: Theme, id: string): string {
  const { regions, steps, face, inside } = drawing;
  const { outline, seams } = withoutSlivers(drawing.outline, (theme.outline + sliver) / fit.scale);
  const closed = (lines: Parameters<typeof pathOf>[1], attributes: string): string =>
    lines.length === 0 ? "" : `<path d="${pathOf(fit, lines, true)}" ${attributes}/>`;
  const whole = `<path id="${id}-o" d="${pathOf(fit, outline, true)}"/>`;
  const use = (attributes: string): string => `<use href="#${id}-o" ${attributes}/>`;
  const glass = theme.details && inside ? glassOf(drawing, inside, fit, theme, id) : "";
  const colours = theme.details
    ? [
        closed(regions.shorts, `fill="${theme.shorts}"${hem(theme)}`),
        closed(regions.top, `fill="${theme.top}"${hem(theme)}`),
        closed(regions.hair, `fill="${theme.hair}"${hem(theme)}`),
        theme.shadeOpacity > 0 ? closed(regions.far, `fill="${theme.shade}" fill-opacity="${theme.shadeOpacity}"`) : "",
        glass,
      ].join("")
    : "";
  // the gap lies on the far side of each step, under the line itself
  const gapShift = (0.5 * (theme.gapWidth + (theme.details ? theme.outline : 0))) / fit.scale;
  const seenSteps = [...steps, ...seams].filter((line) => fit.scale * lengthOf(line) >= theme.leastStep);
  const gaps = pathOf(
    fit,
    seenSteps.map((line) => shifted(line, gapShift)),
    false,
  );
  const inner = pathOf(fit, seenSteps, false);
  const strokes = `fill="none" stroke-linecap="round" stroke-linejoin="round"`;
  return [
    `<defs>${whole}<clipPath id="${id}-c"><use href="#${id}-o"/></clipPath></defs>`,
    theme.details
      ? use(
          `fill="none" stroke="${theme.gap}" stroke-width="${number(theme.outline + 2 * theme.gapWidth)}" stroke-linejoin="round"`,
        )
      : "",
    use(`fill="${theme.skin}"`),
    colours === "" ? "" : `<g clip-path="url(#${id}-c)">${colours}</g>`,
    `<g ${strokes} stroke="${theme.line}" stroke-width="${theme.outline}">`,
    use(""),
    `<path d="${gaps}" stroke="${theme.gap}" stroke-width="${theme.gapWidth}"/>`,
    theme.details ? `<path d="${inner}"/><path d="${pathOf(fit, face, false)}" stroke-width="${theme.detail}"/>` : "",
    "</g>",
  ].join("");
}

/** A garment of the same colour as the skin needs a line. */
const hem = (theme: Theme): string =>
  theme.top === theme.skin ? ` stroke="${theme.line}" stroke-width="${theme.detail}"` : "";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
