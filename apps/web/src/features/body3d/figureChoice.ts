import { type Person, referencePerson, statureRange } from "@ilio/body";
import { type Build, firstBuild, isBuild, type Tone } from "@ilio/figure/look";
import type { FigureV1 } from "@ilio/record";
import { toneOf } from "../../app/showTone.ts";

/** How the body looks that stands for the person: what they chose, and for the rest what the pictures show. */
export interface FigureChoice {
  readonly build: Build;
  readonly tone: Tone;
  readonly statureCm: number;
}

/** Codes that only a newer program knows, and a stature that the model cannot take, count as not chosen. */
export function figureChoiceOf(state: { readonly figure: FigureV1 | null }): FigureChoice {
  const { build, statureCm } = state.figure ?? {};
  return {
    ...{ build: isBuild(build) ? build : firstBuild, tone: toneOf(state) },
    statureCm: statureCm !== undefined && isStature(statureCm) ? statureCm : 100 * referencePerson.stature,
  };
}

/** cm; as the model of the body takes them. */
export const [leastCm, greatestCm] = statureRange.map((metres) => Math.round(100 * metres)) as [number, number];

export const isStature = (cm: number): boolean => cm >= leastCm && cm <= greatestCm;

/** Who the model is built for: it is scaled by stature alone. */
export const personOf = ({ statureCm }: Pick<FigureChoice, "statureCm">): Person => ({
  ...referencePerson,
  stature: statureCm / 100,
});
