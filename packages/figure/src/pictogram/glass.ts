import type { Inside } from "../drawing/inside.ts";
import { type Fit, number, onCard, pathOf } from "./paths.ts";
import type { Theme } from "./themes.ts";

/** The soft round opening with bones and muscles. */
export function glassOf({ center, radius, bones, muscles }: Inside, fit: Fit, theme: Theme, id: string): string {
  const [x, y] = onCard(fit, center);
  const r = number(radius * fit.scale);
  const circle = `cx="${number(x)}" cy="${number(y)}" r="${r}"`;
  const drawnBones = bones
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines }) => `<path d="${pathOf(fit, lines, true)}"/>`)
    .join("");
  const isColour = theme.glass !== theme.bone;
  const drawnMuscles = muscles
    .filter(({ lines }) => lines.length > 0)
    .map(({ name, lines, fibres, tone }) => {
      const fill = isColour ? theme.tones[tone] : theme.bone;
      const stroke = isColour ? theme.glass : theme.line;
      const opacity = isColour && name === "iliacus" ? ` opacity=".5"` : "";
      const some = fibres.filter((_, i) => i % 4 === 1);
      const threads =
        fibres.length > 1
          ? `<path d="${pathOf(fit, some, false)}" fill="none" stroke="${isColour ? theme.glass : theme.line}" stroke-width=".5" stroke-opacity="${isColour ? 0.55 : 1}"/>`
          : "";
      return `<g${opacity}><path d="${pathOf(fit, lines, true)}" fill="${fill}" stroke="${stroke}" stroke-width=".9"/>${threads}</g>`;
    })
    .join("");
  return [
    `<radialGradient id="${id}-g"><stop offset=".72" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient>`,
    `<mask id="${id}-m" maskUnits="userSpaceOnUse" x="0" y="0" width="240" height="240"><circle ${circle} fill="url(#${id}-g)"/></mask>`,
    `<g mask="url(#${id}-m)"><circle ${circle} fill="${theme.glass}" fill-opacity=".9"/>`,
    `<g fill="${theme.bone}" fill-rule="evenodd" stroke="${theme.boneLine}" stroke-width=".75" stroke-linejoin="round">${drawnBones}</g>`,
    `<g stroke-linejoin="round">${drawnMuscles}</g></g>`,
  ].join("");
}
