/** Colours as `#rrggbb`. The first ones are tokens of the page, so that the picture and its legend agree. */
export interface Colours {
  readonly ground: string;
  readonly mat: string;
  readonly short: string;
  readonly rest: string;
  readonly long: string;
  readonly isDark: boolean;
}

export type Rgb = readonly [number, number, number];

/** @throws RangeError when it is no colour of this form */
export function rgbOf(hex: string): Rgb {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (found === null) throw new RangeError(`view: expected a colour such as #f4f0ea, got "${hex}".`);
  return [1, 2, 3].map((i) => Number.parseInt(found[i]!, 16) / 255) as unknown as Rgb;
}

/** Our own, by theme. own choices: warm skin, calm cloth, ivory bones; in the dark skin a little darker and glass much darker. */
const light = {
  ...{ skin: "#e2b294", hair: "#4a3830", top: "#9cb8b4", shorts: "#4d6a70", prop: "#ddd5c7", shade: "#3f5247" },
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
  ...{ skin: "#d0a488", hair: "#4b3a32", top: "#86a29e", shorts: "#4a666c", prop: "#5a5148", shade: "#0a0e0b" },
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

export const paletteOf = ({ isDark }: Colours): Readonly<Record<keyof typeof light, string>> => (isDark ? dark : light);
