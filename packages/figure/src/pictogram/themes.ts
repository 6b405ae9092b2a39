/** The looks of a pictogram. Colours are custom properties with a value of their own, so a page's dark theme can set them. */
export interface Theme {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly shorts: string;
  /** Drawn over limbs of the far side, and how strongly. */
  readonly shade: string;
  readonly shadeOpacity: number;
  readonly line: string;
  readonly gap: string;
  readonly glass: string;
  readonly bone: string;
  readonly boneLine: string;
  readonly tones: { readonly short: string; readonly rest: string; readonly long: string };
  readonly prop: string;
  readonly propLine: string;
  readonly mat: string;
  readonly matLine: string;
  readonly strap: string;
  readonly mark: string;
  readonly markGround: string;
  /** Widths of lines, units of the card. */
  readonly outline: number;
  readonly detail: number;
  readonly gapWidth: number;
  /** Lines inside the outline that are shorter are left out, units. */
  readonly leastStep: number;
  /** Whether face, garments, bones and marks are drawn. */
  readonly details: boolean;
}

const colour = (name: string, value: string): string => `var(--fig-${name}, ${value})`;

const card: Theme = {
  skin: colour("skin", "#e6c1a5"),
  hair: colour("hair", "#54413a"),
  top: colour("top", "#9cb8b4"),
  shorts: colour("shorts", "#4d6a70"),
  shade: colour("shade", "#2b2420"),
  shadeOpacity: 0.17,
  line: colour("line", "#4a372e"),
  gap: colour("gap", "#fcfaf6"),
  glass: colour("glass", "#f7f3ec"),
  bone: colour("bone", "#fffaf0"),
  boneLine: colour("bone-line", "#8b7866"),
  tones: {
    short: colour("short", "#4a56cf"),
    rest: colour("rest", "#b83a34"),
    long: colour("long", "#d98a1f"),
  },
  prop: colour("prop", "#ddd5c7"),
  propLine: colour("prop-line", "#b9ae9d"),
  mat: colour("mat", "#b4c5b9"),
  matLine: colour("mat", "#b4c5b9"),
  strap: colour("strap", "#c4568d"),
  mark: colour("mark", "#1d4a4b"),
  markGround: colour("gap", "#fcfaf6"),
  ...{ outline: 1.35, detail: 0.95, gapWidth: 1.2, leastStep: 0, details: true },
};

const black = colour("print-line", "#000");
const white = colour("print-ground", "#fff");

/**
 * For printing in black and white: lines only, of one black, since a printer makes dots of a grey line. The hair alone has a
 * tone: drawn as a line it looked like a bathing cap, and solid black was the first thing one saw and a waste of ink.
 * own choice: about 15 % black, which a poor printer still shows as light and which a copy may lose without harm.
 */
const print: Theme = {
  ...{
    skin: white,
    hair: colour("print-hair", "#d8d8d8"),
    top: white,
    shorts: white,
    shade: white,
    shadeOpacity: 0,
    line: black,
    gap: white,
  },
  ...{
    glass: white,
    bone: white,
    boneLine: black,
    prop: white,
    propLine: black,
    mat: white,
    matLine: black,
    strap: white,
  },
  tones: { short: black, rest: black, long: black },
  ...{ mark: black, markGround: white, outline: 1.35, detail: 0.75, gapWidth: 2, leastStep: 0, details: true },
};

/** For 48 pixels: a dark shape with light gaps. */
const icon: Theme = {
  ...card,
  ...{ skin: colour("icon", "#2b2420"), line: colour("icon", "#2b2420"), gap: colour("icon-ground", "#fcfaf6") },
  ...{ outline: 3, detail: 0, gapWidth: 5, leastStep: 24, details: false },
};

export const themes = { card, print, icon } as const;
export type ThemeName = keyof typeof themes;
