import type { Pictures } from "../figure/pictures.ts";

/** One step of a movement: a picture, and keys of the words that say the same. */
export interface Still {
  /** Its place among the steps: a key may come again. */
  readonly n: number;
  /** None while there are no pictures. */
  readonly key: string | undefined;
  readonly words: readonly string[];
}

/** Keys of what is said of a motion: how to begin, and each phase by its cue, in order. */
export interface MotionWords {
  readonly start: string;
  readonly cues: readonly string[];
  readonly phase: (cue: string) => string;
}

/**
 * The steps of a motion: how to begin, then each phase where it ends. What no picture tells of is said with the last one,
 * and without pictures all is one step.
 */
export function stillsOf({ start, cues, phase }: MotionWords, pictures: Pictures | null): readonly Still[] {
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
