import type { Event } from "../event/event.ts";
import type { Screen } from "./clockLife.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** Two clocks that are right may each be off by a day before the order of what was said on them is another. */
const slackMs = 2 * dayMs;

/** Something said: the event, and what only the test knows. */
export interface Said {
  readonly event: Event;
  /** True time, ms since 1970. */
  readonly ms: number;
  /** How many things had been said before. */
  readonly serial: number;
  readonly screen: Screen;
  /** The day for which it was said. */
  readonly day: string;
}

const daysOf = (list: readonly Said[]): number => new Set(list.map(({ event }) => event.hlc.slice(0, 10))).size;

function byDevice(order: readonly Said[]): readonly (readonly Said[])[] {
  const names = [...new Set(order.map(({ event }) => event.device))];
  return names.map((name) => order.filter(({ event }) => event.device === name));
}

/** -1: behind, 1: ahead, 0: right, or so lost that it was not followed. */
const sideOf = ({ screen: { isRight, isLost, off } }: Said): number => (isRight || isLost ? 0 : Math.sign(off));

const isProof = ({ screen: { isRight, isLost } }: Said): boolean => isRight && !isLost;

/**
 * What nobody can tell: where a device wrote on no more days under the right clock than under the wrong one, its own line
 * does not say which was which.
 */
function undecidedOf(line: readonly Said[]): readonly Said[] {
  const starts = [...line.keys()].filter((i) => sideOf(line[i]!) !== (i === 0 ? 0 : sideOf(line[i - 1]!)));
  return starts.flatMap((from, k): readonly Said[] => {
    const until = starts[k + 1] ?? line.length;
    const run = line.slice(from, until);
    const side = sideOf(run[0]!);
    if (side === 0) return [];
    const hlcs = run.map(({ event }) => event.hlc).sort();
    const against =
      side > 0
        ? line.slice(until).filter((one) => isProof(one) && one.event.hlc < hlcs.at(-1)!)
        : line.slice(0, from).filter((one) => isProof(one) && one.event.hlc > hlcs[0]!);
    return daysOf(against) <= daysOf(run) ? [...run, ...against] : [];
  });
}

/** Events that stand before what their own device wrote earlier. */
export const outOfLine = (order: readonly Said[]): readonly Said[] =>
  byDevice(order).flatMap((line) => line.filter(({ serial }, i) => i > 0 && serial < line[i - 1]!.serial));

/**
 * Events said under a right clock that stand before something said days earlier, here or on the other device.
 *
 * @param misjudged ids that cannot be judged by this reader
 */
export function coveredIn(
  order: readonly Said[],
  misjudged: ReadonlySet<string>,
): readonly { readonly said: Said; readonly by: Said }[] {
  const undecided = new Set(byDevice(order).flatMap(undecidedOf));
  const covered: { said: Said; by: Said }[] = [];
  let by: Said | undefined;
  for (const said of order.toReversed()) {
    if (undecided.has(said) || misjudged.has(said.event.id)) continue;
    if (by !== undefined && said.screen.isRight && by.ms < said.ms - slackMs) covered.push({ said, by });
    if (by === undefined || said.ms < by.ms) by = said;
  }
  return covered;
}
