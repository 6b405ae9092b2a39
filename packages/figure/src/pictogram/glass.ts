import type { Drawing } from "../drawing/drawBody.ts";
import type { Inside } from "../drawing/inside.ts";
import { contoursOf, type Line } from "../outline/contours.ts";
import { softened } from "../outline/smooth.ts";
import { cellAt } from "./covers.ts";
import { type Fit, number, onCard, pathOf } from "./paths.ts";
import type { Theme } from "./themes.ts";

/** own choice: where an arm hides more of the psoas than this share, it is drawn as a veil, since the psoas is what is shown. */
const mostHidden = 0.35;
/** How thick a veil is, of 1. own choice: the arm has its shape, and the muscle its colour. */
const veil = 0.3;
/** A thigh this much nearer to the eye than the window's middle, m, stands before it. own choice: more than half the hips' width. */
const standsBefore = 0.24;

/** The soft round opening with bones and muscles, behind the arms. */
export function glassOf(drawing: Drawing, inside: Inside, fit: Fit, theme: Theme, id: string): string {
  const { center, radius, bones, muscles } = inside;
  const [x, y] = onCard(fit, center);
  const r = number(radius * fit.scale);
  const circle = `cx="${number(x)}" cy="${number(y)}" r="${r}"`;
  const hidden = armsIn(drawing, inside, fit, theme) + legsIn(drawing, inside, fit);
  const drawnBones = bones
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines }) => `<path d="${pathOf(fit, lines, true)}"/>`)
    .join("");
  const isColour = theme.glass !== theme.bone;
  const drawnMuscles = muscles
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines, fibres, tone }) => {
      // on paper the psoas alone is solid: it is what all pictures are about
      const isSolid = isColour || name === "psoas";
      const fill = isSolid ? theme.tones[tone] : theme.bone;
      const stroke = isColour ? theme.glass : theme.line;
      const opacity = isColour && name === "iliacus" ? ` opacity=".5"` : "";
      const some = fibres.filter((_, i) => i % 4 === 1);
      const threads =
        fibres.length > 1 && (isColour || !isSolid)
          ? `<path d="${pathOf(fit, some, false)}" fill="none" stroke="${stroke}" stroke-width=".5" stroke-opacity="${isColour ? 0.55 : 1}"/>`
          : "";
      return `<g${opacity}><path d="${pathOf(fit, lines, true)}" fill="${fill}" stroke="${stroke}" stroke-width=".9"/>${threads}</g>`;
    })
    .join("");
  return [
    `<radialGradient id="${id}-g"><stop offset=".72" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient>`,
    `<mask id="${id}-m" maskUnits="userSpaceOnUse" x="0" y="0" width="240" height="240"><circle ${circle} fill="url(#${id}-g)"/>${hidden}</mask>`,
    `<g mask="url(#${id}-m)"><circle ${circle} fill="${theme.glass}" fill-opacity=".9"/>`,
    `<g fill="${theme.bone}" fill-rule="evenodd" stroke="${theme.boneLine}" stroke-width=".75" stroke-linejoin="round">${drawnBones}</g>`,
    `<g stroke-linejoin="round">${drawnMuscles}</g></g>`,
  ].join("");
}

/** The arms as they are in the window's mask. */
function armsIn(drawing: Drawing, { muscles }: Inside, fit: Fit, theme: Theme): string {
  const { arms } = drawing.regions;
  const isVeil = behindArms(drawing, muscles) > mostHidden;
  // without colours a veil would look as the window does, and make its black grey
  if (arms.length === 0 || (isVeil && theme.glass === theme.skin)) return "";
  return `<path d="${pathOf(fit, arms, true)}"${isVeil ? ` fill-opacity="${veil}"` : ""}/>`;
}

/** Legs that come towards the eye, as they are in the window's mask: of one who sits, from the front, one sees the knees. */
function legsIn({ raster, skin }: Drawing, { depth }: Inside, fit: Fit): string {
  const { cell, bar } = raster;
  const value = new Float32Array(bar.length).fill(cell);
  bar.forEach((number, at) => {
    const part = skin[number]?.part;
    if (part !== "leg" && part !== "foot") return;
    value[at] = Math.min(cell, Math.max(-cell, depth + standsBefore - raster.depth[at]!));
  });
  const lines = contoursOf(raster, value).map((line): Line => softened(line, true, 3));
  return lines.length === 0 ? "" : `<path d="${pathOf(fit, lines, true)}"/>`;
}

/** The share of the psoas that is behind an arm, by its outline. */
function behindArms({ raster, skin }: Drawing, muscles: Inside["muscles"]): number {
  const places = muscles.filter(({ name }) => name === "psoas").flatMap(({ lines }) => lines.flat());
  const hidden = places.filter(([u, v]) => {
    const part = skin[raster.bar[cellAt(raster, u, v)] ?? -1]?.part;
    return part === "arm" || part === "hand";
  });
  return places.length === 0 ? 0 : hidden.length / places.length;
}
