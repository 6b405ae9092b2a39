import { catalogue } from "../catalogue/catalogue.ts";
import { surfaceOf } from "../catalogue/movement.ts";
import type { Random } from "../simulate/mulberry32.ts";
import { endOf, newRun, type Run, viewAt } from "./run.ts";
import { heard, msToNext } from "./runCues.ts";
import { type Press, pressed } from "./runPress.ts";
import { follow } from "./session.fixture.ts";
import type { Step } from "./step.ts";
import { startsOf, timelineOf } from "./timeline.ts";

/** What happens `afterMs` after the last thing. `crash`: the program dies, and comes back from what it kept. */
export interface Happens {
  readonly afterMs: number;
  readonly press: Press | { readonly type: "crash" };
}

/** A cue as it was given or should have been. */
export interface Told {
  readonly at: number;
  readonly what: string;
}

export interface Played {
  readonly run: Run;
  readonly given: readonly Told[];
  /** Worked out from the timeline and the presses alone. */
  readonly wanted: readonly Told[];
  /** Clock at the end, ms. */
  readonly clock: number;
  /** Where a press left someone where they are not, or on the floor; empty when all is well. */
  readonly lost: readonly string[];
}

/** Presses that lead to another step. */
const jumps: readonly string[] = ["skip", "back", "repeat", "leaveHurt", "replace"];

/** Where the body is; on the way down it is taken for down after 3 s, on the way up for up. */
function surfaceAt(run: Run, clock: number): string {
  const { step, index } = viewAt(run, clock);
  const isHardlyBegun = step.kind === "getDown" && run.positionMs - startsOf(run.steps)[index]! < 3000;
  return step.kind === "getUp" || isHardlyBegun ? "upright" : surfaceOf[catalogue[step.movement].position];
}

/** What should be given from clock `a` to `b` in a session that stands as `run` at `a`, said without the session's own code. */
function wantedFrom(run: Run, a: number, b: number): readonly Told[] {
  if (run.runningSince === null) return [];
  const goes = a + run.leadMs;
  const counts = [3, 2, 1].map((n) => ({ at: goes - n * 1000, what: `count ${n}` }));
  const isFresh = run.leadMs === 3000;
  const isMidStep = !startsOf(run.steps).includes(run.positionMs);
  const under = viewAt({ ...run, leadMs: 0, runningSince: null }, 0).step;
  const lead = [
    ...(isFresh ? [{ at: a, what: "step session.getReady" }] : []),
    ...counts.filter(({ at }) => at > a || isFresh),
    ...(isMidStep ? [{ at: goes, what: `step ${under.cue}` }] : []),
  ];
  const rest = timelineOf(run.steps)
    .filter(({ atMs }) => atMs >= run.positionMs)
    .map(({ atMs, kind, key }) => ({ at: goes + atMs - run.positionMs, what: `${kind} ${key}` }));
  return [...(run.leadMs > 0 ? lead : []), ...rest].filter(({ at }) => at <= b);
}

/** Plays a session to its end by a clock of its own, which looks late now and then, as a busy browser does. */
export function play(steps: readonly Step[], happens: readonly Happens[], random: Random): Played {
  let run = pressed(newRun(steps), { type: "goOn" }, 0);
  let clock = 0;
  const given: Told[] = [];
  const wanted: Told[] = [];
  const lost: string[] = [];
  const look = (): void => {
    const looked = heard(run, clock);
    run = looked.run;
    given.push(...looked.cues.map(({ dueAt, kind, key }) => ({ at: dueAt, what: `${kind} ${key}` })));
  };
  const until = (stop: number): void => {
    const [stood, from] = [run, clock];
    look();
    for (let ms = msToNext(run, clock); ms !== null && clock < stop; ms = msToNext(run, clock)) {
      clock = Math.min(stop, clock + ms + (random() < 0.2 ? random() * 900 : 0));
      look();
    }
    if (run.runningSince === null) clock = stop;
    wanted.push(...wantedFrom(stood, from, clock));
  };
  for (const { afterMs, press } of happens) {
    until(clock + afterMs);
    if (viewAt(run, clock).isDone) break;
    const surface = surfaceAt(run, clock);
    if (press.type === "crash") run = reborn(run, clock);
    else run = pressed(run, press, clock);
    if (!jumps.includes(press.type) || viewAt(run, clock).isDone) continue;
    const end = follow(run.steps.slice(viewAt(run, clock).index), surface);
    if (end !== "upright") lost.push(`${press.type}: ${end}`);
  }
  run = pressed(run, { type: "goOn" }, clock);
  if (!viewAt(run, clock).isDone || given.at(-1)?.what !== "end session.over") until(clock + endOf(run) + 60_000);
  return { run, given, wanted, clock, lost };
}

/** What the last second kept, as text, read again. */
const reborn = (run: Run, clock: number): Run =>
  JSON.parse(JSON.stringify(pressed(run, { type: "wait", why: "left" }, clock))) as Run;
