/** An angle at a time of any one clock. */
export interface Timed {
  /** Milliseconds. */
  readonly t: number;
  readonly deg: number;
}

export type Steadiness =
  | { readonly type: "tooFew" }
  | { readonly type: "moving" | "still"; readonly meanDeg: number; readonly sdDeg: number };

/** own choice: long enough that a leg on its way is not taken for one that rests, short enough to hold. */
export const windowMs = 1500;
/** own choice: a hand that holds still trembles less; a fifth of the difference that a home test counts. */
export const stillSdDeg = 1;
/** own choice: fewer say little of how it was held. */
const fewestSamples = 10;
/** own choice: the samples must span at least this, or the phone was not watched for the whole time. */
const shortestSpanMs = 1200;

/** The samples of the newest `windowMs`, in the order they came in; a clock that ran back leaves none before it. */
export function newestOf(samples: readonly Timed[]): readonly Timed[] {
  const last = samples.at(-1);
  return last === undefined ? [] : samples.filter(({ t }) => t <= last.t && last.t - t <= windowMs);
}

/** Whether the angle was held over the newest `windowMs`, with its mean and standard deviation (of these samples). */
export function steadiness(samples: readonly Timed[]): Steadiness {
  const newest = newestOf(samples);
  const first = newest[0];
  const last = newest.at(-1);
  if (first === undefined || last === undefined || newest.length < fewestSamples || last.t - first.t < shortestSpanMs) {
    return { type: "tooFew" };
  }
  const meanDeg = meanOf(newest.map(({ deg }) => deg));
  const sdDeg = Math.sqrt(meanOf(newest.map(({ deg }) => (deg - meanDeg) ** 2)));
  return { type: sdDeg > stillSdDeg ? "moving" : "still", meanDeg, sdDeg };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
