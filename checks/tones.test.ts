import { describe, expect, it } from "vitest";
import { themes as cards } from "../packages/figure/src/pictogram/themes.ts";
import { firstTone, type Tone, tones } from "../packages/figure/src/skin/tones.ts";
import { paletteOf } from "../packages/figure/src/view/scene/colours.ts";
import { coloursIn, contrastRatio } from "./contrast.ts";
import { read } from "./repository.ts";

const css = read("apps/web/src/ui/tokens.css");
const pages = { light: coloursIn(css, ":root"), dark: coloursIn(css, '[data-theme="dark"]') };
const each = (Object.keys(tones) as Tone[]).flatMap((tone) =>
  (["light", "dark"] as const).map((theme) => ({ tone, theme })),
);

type Token = "ground" | "mat" | "short" | "rest" | "long";

/** WCAG 2.2, 1.4.11: what is seen but not read. */
const graphic = 3;

/** How different two colours look, 0 to about 1: distance in Oklab. @source Ottosson 2020, A perceptual color space */
function difference(a: string, b: string): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(...p.map((value, k) => value - q[k]!));
}

/** As the shader of the glass mixes them: a share of the second over the first. */
const mixed = (a: string, b: string, share: number): string =>
  `#${[1, 3, 5]
    .map((start) => {
      const [x, y] = [a, b].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16)) as [number, number];
      return Math.round(x + share * (y - x))
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;

function oklab(hex: string): readonly number[] {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(each)("$tone on a $theme page", ({ tone, theme }) => {
  const { ground, mat, short, rest, long } = pages[theme] as Readonly<Record<Token, string>>;
  const { skin, line } = tones[tone].picture[theme];

  it("gives a picture whose body or outline stands out from the page, and whose limbs stand out from each other", () => {
    expect(Math.max(contrastRatio(skin, ground), contrastRatio(line, ground))).toBeGreaterThanOrEqual(graphic);
    // limbs are parted by their outline and, beside it, by a gap in the colour of the page
    expect(Math.max(contrastRatio(line, skin), contrastRatio(ground, skin))).toBeGreaterThanOrEqual(graphic);
  });

  const palette = paletteOf({ ground, mat, short, rest, long, isDark: theme === "dark", tone });

  // own choice: 0.05 is more than twice what an eye can just tell apart
  it("gives a body whose skin differs from hair, clothes, the rim of the glass, page and mat", () => {
    const { hair, top, shorts, rim } = palette;
    const beside = Object.entries({ hair, top, shorts, rim, ground, mat });
    expect(beside.filter(([, colour]) => difference(palette.skin, colour) < 0.05)).toEqual([]);
  });

  it("leaves the colours of length as they are through glass", () => {
    const { glass } = paletteOf({ ground, mat, short, rest, long, isDark: theme === "dark" });
    const through = (colour: string, skin: string): string => mixed(colour, mixed(glass, skin, 0.25), 0.2);
    for (const colour of [short, rest, long])
      expect(difference(through(colour, palette.skin), through(colour, glass))).toBeLessThan(0.03);
  });
});

describe("tones", () => {
  it("go from light to dark in steps that one sees", () => {
    for (const theme of ["light", "dark"] as const) {
      const skins = Object.values(tones).map(({ body }) => body[theme].skin);
      for (let i = 1; i < skins.length; i++) {
        expect(contrastRatio(skins[i]!, "#000000")).toBeLessThan(contrastRatio(skins[i - 1]!, "#000000"));
        expect(difference(skins[i]!, skins[i - 1]!)).toBeGreaterThan(0.05);
      }
    }
  });

  it("begin with that of the baked pictures", () => {
    const { skin, hair, line } = tones[firstTone].picture.light;
    expect([cards.card.skin, cards.card.hair, cards.card.line]).toEqual([
      `var(--fig-skin, ${skin})`,
      `var(--fig-hair, ${hair})`,
      `var(--fig-line, ${line})`,
    ]);
  });
});
