/** One number of a benchmark, as `npm run bench` prints it. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The time below which this share of all lies. */
function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  if (found === undefined) throw new Error("bench: expected times, got none.");
  return found;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** One row, of whatever unit. */
export const row = (name: string, value: number, unit: string): Measured => ({ name, value: rounded(value), unit });

/** The middle of several times, ms. */
export const median = (times: readonly number[]): number => share(times, 0.5);

/** Rows of several times: their middle and one of their ends. */
export const spread = (name: string, times: readonly number[], end: 95 | 99): readonly Measured[] => [
  row(`${name} p50`, median(times), "ms"),
  row(`${name} p${end}`, share(times, end / 100), "ms"),
];

/** Ours, the row-per-event store's, and how many times as long that one takes. */
export const besides = (name: string, ours: number, rows: number, unit = "ms"): readonly Measured[] => [
  row(name, ours, unit),
  row(`${name}, row per event`, rows, unit),
  row(`${name}, ratio`, rows / ours, "x"),
];
