import { type Colours, type Rgb, rgbOf } from "./colours.ts";

/** Colours of signs. own choices: the page's colour for acting and its quiet ink; a mistake in its clay, and hatched besides. */
const light = { mark: "#1d4a4b", halo: "#fcfaf6", ghost: "#6f6357", mistake: "#9a4a2a" };
const dark = { mark: "#a9cfc3", halo: "#14110f", ghost: "#b9ab9b", mistake: "#e9a27e" };

/** Colours of the signs in a theme. */
export function signColoursOf({ isDark }: Colours): Readonly<Record<keyof typeof light, Rgb>> {
  const { mark, halo, ghost, mistake } = isDark ? dark : light;
  return { mark: rgbOf(mark), halo: rgbOf(halo), ghost: rgbOf(ghost), mistake: rgbOf(mistake) };
}
