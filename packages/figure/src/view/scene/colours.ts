import { firstTone, type Tone, tones } from "../../skin/tones.ts";

/** Colours as `#rrggbb`. The first ones are tokens of the page, so that the picture and its legend agree. */
export interface Colours {
  readonly ground: string;
  readonly mat: string;
  readonly short: string;
  readonly rest: string;
  readonly long: string;
  readonly isDark: boolean;
  /** Of skin and hair; none: as nobody has chosen. */
  readonly tone?: Tone | undefined;
}

export type Rgb = readonly [number, number, number];

/** @throws RangeError when it is no colour of this form */
export function rgbOf(hex: string): Rgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (found === null) throw new RangeError(`view: expected a colour such as #f4f0ea, got "${hex}".`);
  return [1, 2, 3].map((i) => Number.parseInt(found[i]!, 16) / 255) as unknown as Rgb;
}

/** Our own, by theme. own choices: calm cloth, ivory bones; in the dark glass is much darker. */
const light = {
  ...{ top: "#9cb8b4", shorts: "#4d6a70", prop: "#ddd5c7", shade: "#3f5247" },
  ...{
    bone: "#f3e9d2",
    disc: "#a9bcc2",
    cartilage: "#cfd6d2",
    strap: "#c4568d",
    tendon: "#e9ddcb",
    glass: "#c3d4d1",
    rim: "#547376",
    wall: "#dcd3c8",
  },
};
const dark = {
  ...{ top: "#86a29e", shorts: "#4a666c", prop: "#5a5148", shade: "#0a0e0b" },
  ...{
    bone: "#dccfb6",
    disc: "#8fa3aa",
    cartilage: "#a9b3b0",
    strap: "#d069a0",
    tendon: "#d3c5b1",
    glass: "#3b4a4c",
    rim: "#a8b3ac",
    wall: "#40352f",
  },
};

type Palette = Readonly<Record<keyof typeof light | "skin" | "hair", string>>;

export const paletteOf = ({ isDark, tone = firstTone }: Colours): Palette => {
  const { body } = tones[tone];
  return isDark ? { ...dark, ...body.dark } : { ...light, ...body.light };
};
