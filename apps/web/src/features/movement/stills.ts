import { catalogue, type MovementId } from "@ilio/care";
import type { Pictures } from "../figure/pictures.ts";

/** One step of a movement: a picture, and keys of the words that say the same. */
export interface Still {
  /** Its place among the steps: a key may come again. */
  readonly n: number;
  /** None while there are no pictures. */
  readonly key: string | undefined;
  readonly words: readonly string[];
}

/**
 * The steps of a movement: how to begin, then each phase where it ends. What no picture tells of is said with the last one,
 * and without pictures all is one step.
 */
export function stillsOf(movement: MovementId, pictures: Pictures | null): readonly Still[] {
  const phase = (cue: string) => `movement.${movement}.phase.${cue}`;
  const start = `movement.${movement}.start`;
  const cues = [...new Set(catalogue[movement].phases.map(({ cue }) => cue))];
  const steps = pictures?.steps ?? [];
  const shown = new Set(steps.flatMap((step) => step.cues));
  const rest = cues.filter((cue) => !shown.has(cue)).map(phase);
  if (steps.length === 0) return [{ n: 1, key: undefined, words: [start, ...rest] }];
  const said = steps.map((step, i) => [
    ...(i === 0 ? [start] : []),
    ...step.cues.map(phase),
    ...(i === steps.length - 1 ? rest : []),
  ]);
  // on the way to a phase its words hold already; after the last one they still do
  const wordsAt = (i: number): readonly string[] =>
    said.slice(i).find((words) => words.length > 0) ?? said.findLast((words) => words.length > 0) ?? [];
  return steps.map(({ key }, i) => ({ n: i + 1, key, words: wordsAt(i) }));
}
