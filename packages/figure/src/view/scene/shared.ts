import { type DataTexture, type IUniform, Vector4 } from "three";
import { rows } from "../muscles/lay.ts";
import type { Poser } from "../pose/poser.ts";
import { shadowBalls } from "../pose/shadows.ts";
import { type Colours, paletteOf, rgbOf } from "./colours.ts";
import { mostBoxes } from "./propShader.ts";
import { numbersTexture } from "./textures.ts";

/** What the parts have in common: one set of uniforms, and the textures with the numbers of the pose. */
export interface Shared {
  readonly uniforms: Readonly<Record<string, IUniform>>;
  readonly textures: readonly DataTexture[];
}

export function createShared(poser: Poser, colours: Colours): Shared {
  const bars = numbersTexture(poser.bars, 4);
  const bodies = numbersTexture(poser.bodies, 3);
  const strands = numbersTexture(poser.strands, rows);
  const sheets = numbersTexture(poser.sheets, poser.plan.sheets.length);
  const uniforms: Record<string, IUniform> = {
    ...{ uBars: { value: bars }, uBodies: { value: bodies }, uStrands: { value: strands }, uSheets: { value: sheets } },
    ...{ uScale: { value: poser.figure.model.scale }, uEye: { value: [0, 0, 5] }, uFlat: { value: 0 } },
    ...{ uWindow: { value: 1 }, uMiddle: { value: new Vector4(0, 0, 0, 1) } },
    uFeet: { value: Array.from({ length: mostBoxes }, () => new Vector4()) },
    uFeetCount: { value: 0 },
    uBalls: { value: Array.from({ length: shadowBalls }, () => new Vector4()) },
  };
  const shared = { uniforms, textures: [bars, bodies, strands, sheets] };
  paint(shared, colours);
  return shared;
}

/** Takes on the colours of a theme. */
export function paint({ uniforms }: Shared, colours: Colours): void {
  const palette = paletteOf(colours);
  const named: Readonly<Record<string, string>> = {
    ...{ uSkin: palette.skin, uHair: palette.hair, uTop: palette.top, uShorts: palette.shorts, uProp: palette.prop },
    ...{ uBone: palette.bone, uDisc: palette.disc, uCartilage: palette.cartilage, uTendon: palette.tendon },
    ...{
      uGlassTint: palette.glass,
      uGlassRim: palette.rim,
      uWall: palette.wall,
      uShade: palette.shade,
      uMat: colours.mat,
      uStrap: palette.strap,
    },
    ...{ uShort: colours.short, uRest: colours.rest, uLong: colours.long },
  };
  for (const [name, hex] of Object.entries(named)) {
    const uniform = uniforms[name];
    if (uniform === undefined) (uniforms as Record<string, IUniform>)[name] = { value: rgbOf(hex) };
    else uniform.value = rgbOf(hex);
  }
}
