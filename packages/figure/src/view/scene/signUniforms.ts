import { type IUniform, Vector2 } from "three";
import type { Colours } from "./colours.ts";
import { signColoursOf } from "./signColours.ts";

/** What the signs have in common: colours, and how large the picture is. */
export interface SignUniforms {
  readonly uMark: IUniform;
  readonly uHalo: IUniform;
  readonly uGhost: IUniform;
  readonly uMistake: IUniform;
  /** Pixels of the page across and down. */
  readonly uView: IUniform<Vector2>;
  /** Pixels of the screen a pixel of the page. */
  readonly uPixels: IUniform<number>;
}

export const createSignUniforms = (): SignUniforms => ({
  ...{ uMark: { value: null }, uHalo: { value: null }, uGhost: { value: null }, uMistake: { value: null } },
  ...{ uView: { value: new Vector2(1, 1) }, uPixels: { value: 1 } },
});

/** Takes on the colours of a theme. */
export function paintSigns({ uMark, uHalo, uGhost, uMistake }: SignUniforms, colours: Colours): void {
  const { mark, halo, ghost, mistake } = signColoursOf(colours);
  uMark.value = mark;
  uHalo.value = halo;
  uGhost.value = ghost;
  uMistake.value = mistake;
}
