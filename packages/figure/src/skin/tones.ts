/** Skin and hair of a body, `#rrggbb`. */
interface Hues {
  readonly skin: string;
  readonly hair: string;
}

/** Colours of a tone on a light and on a dark page. In 3D light makes them darker than the flat ones of a picture. */
export interface ToneColours {
  readonly body: { readonly light: Hues; readonly dark: Hues };
  readonly picture: {
    readonly light: Hues & { readonly line: string };
    readonly dark: Hues & { readonly line: string };
  };
}

const tone = (
  body: readonly [string, string, string, string],
  light: readonly [string, string, string],
  dark: readonly [string, string, string],
): ToneColours => ({
  body: { light: { skin: body[0], hair: body[1] }, dark: { skin: body[2], hair: body[3] } },
  picture: {
    light: { skin: light[0], hair: light[1], line: light[2] },
    dark: { skin: dark[0], hair: dark[1], line: dark[2] },
  },
});

/**
 * Six tones from light to dark, each with hair that goes with it. own choices: steps of about the same size, from the order of
 * the Monk Skin Tone scale with its ends left out, so that the body stands out from both pages. On the dark page the darkest
 * pictures are a little lighter and their hair too, or they would sink into it.
 */
export const tones = {
  tone1: tone(
    ["#f0cdb6", "#7d6049", "#dcbca7", "#735843"],
    ["#f2d6c3", "#86694f", "#4a372e"],
    ["#e0c3ae", "#94775f", "#2e211b"],
  ),
  tone2: tone(
    ["#e2b294", "#4a3830", "#d0a488", "#4b3a32"],
    ["#e6c1a5", "#54413a", "#4a372e"],
    ["#d2ae93", "#7a6154", "#2e211b"],
  ),
  tone3: tone(
    ["#cb9972", "#3d2e27", "#bb8d69", "#403029"],
    ["#d3a57f", "#483730", "#3f2c22"],
    ["#c2966f", "#715a4e", "#2a1c15"],
  ),
  tone4: tone(
    ["#a97753", "#30251f", "#9d6f4d", "#40332d"],
    ["#b3825c", "#3a2b25", "#301f15"],
    ["#ad7e5a", "#665247", "#22140d"],
  ),
  tone5: tone(
    ["#82583e", "#261d19", "#7d553c", "#3d312b"],
    ["#8a5f44", "#2c211d", "#22130b"],
    ["#966a4e", "#5c4b42", "#1a0e08"],
  ),
  tone6: tone(
    ["#5d3d2d", "#1c1614", "#654433", "#3b302b"],
    ["#623f2e", "#1f1816", "#140a05"],
    ["#845e48", "#514139", "#120905"],
  ),
} as const satisfies Readonly<Record<string, ToneColours>>;

export type Tone = keyof typeof tones;

/** The tone of the pictures as they are baked, and of who has not chosen one. */
export const firstTone = "tone2" satisfies Tone;
