import { catalogue } from "../catalogue/catalogue.ts";
import type { Cue } from "./cue.ts";
import type { Step } from "./step.ts";

// own choices, all of them: long enough that two texts never fall into one another, short enough that nobody is left alone.
/** s from which a phase has a cue for its form at a third; below it there is no time to hear one. */
export const formFromSeconds = 12;
/** s from which half of a phase is said. */
export const halfFromSeconds = 20;
/** s from which it is said where one feels it, at two thirds. */
export const feelFromSeconds = 30;
/** s from which the last three seconds are counted; a shorter phase would be nothing but numbers. */
export const countFromSeconds = 5;
/** s below which a phase that comes for the third time is a tone alone: its words would be longer than itself. */
const quickSeconds = 4;
/** s of a breath in and out. @source own choice: six a minute, the quick end of slow breathing */
export const breathSeconds = { in: 4, out: 6 } as const;

interface Moment extends Omit<Cue, "atMs" | "step"> {
  /** ms from the start of its step. */
  readonly after: number;
}

const isPhase = ({ kind }: Step): boolean => kind === "phase";
const isStill = ({ phase }: Step): boolean => phase === "passive" || phase === "rest";
/** Whether breaths are paced in a step: in still phases that have time for one. */
export const isBreathed = (step: Step): boolean => isPhase(step) && isStill(step) && step.seconds >= formFromSeconds;

/** Ways between positions and into them are never counted down: that would hurry. Positions of ease are not either. */
function isCounted({ kind, movement, seconds }: Step): boolean {
  if (kind === "getReady" || kind === "sideSwitch") return true;
  if (kind === "betweenSets") return seconds >= countFromSeconds;
  return kind === "phase" && catalogue[movement].counted && seconds >= countFromSeconds;
}

/** The first three repetitions are learned by words; later on quick ones are tones. */
function voicedFrom(step: Step): Cue["voicedFrom"] {
  if (step.kind === "betweenRepetitions") return "full";
  if (!isPhase(step)) return "cues";
  if (step.repetition > 2 && step.seconds < quickSeconds) return null;
  return step.repetition === 1 ? "cues" : "full";
}

/** The form cues take turns, over the sets, repetitions and sides of a movement. */
function formKey({ movement, set, repetition }: Step): string {
  const n = ((set + repetition - 2) % catalogue[movement].cues) + 1;
  return `movement.${movement}.cue.${n}`;
}

/** Where no phase is long enough, the form is said once, when a third of the repetitions is over. */
function beginsFormRepetition(step: Step, before: Step | undefined): boolean {
  const { repetition, repetitions, movement, set } = step;
  const isNew = before?.repetition !== repetition && before?.movementIndex === step.movementIndex;
  const isThird = repetition === Math.ceil(repetitions / 3) + 1;
  return isNew && isThird && set === 1 && catalogue[movement].counted;
}

function momentsOf(step: Step, before: Step | undefined, hasLongPhase: boolean): readonly Moment[] {
  const ms = step.seconds * 1000;
  const moments: Moment[] = [{ after: 0, kind: "step", key: step.cue, voicedFrom: voicedFrom(step) }];
  const at = (after: number, kind: Cue["kind"], key: string, from: Cue["voicedFrom"]) =>
    moments.push({ after: Math.round(after), kind, key, voicedFrom: from });
  if (!hasLongPhase && beginsFormRepetition(step, before)) {
    moments[0] = { ...moments[0]!, voicedFrom: null };
    at(0, "form", formKey({ ...step, repetition: 1 }), "full");
  }
  if (isPhase(step)) {
    if (step.seconds >= formFromSeconds) at(ms / 3, "form", formKey(step), "full");
    if (step.seconds >= halfFromSeconds) at(ms / 2, "half", "session.half", "full");
    if (step.seconds >= feelFromSeconds) at((ms * 2) / 3, "feel", `movement.${step.movement}.feel`, "full");
    if (isBreathed(step)) for (const breath of breathsOf(step.seconds)) at(breath.after, "breath", breath.key, null);
  }
  if (isCounted(step)) {
    for (const n of [3, 2, 1]) if (n < step.seconds || !isPhase(step)) at(ms - n * 1000, "count", String(n), "full");
  }
  return moments.toSorted((a, b) => a.after - b.after);
}

/** Whole breaths that fit into the seconds. */
function breathsOf(seconds: number): readonly { readonly after: number; readonly key: string }[] {
  const whole = breathSeconds.in + breathSeconds.out;
  return Array.from({ length: Math.floor(seconds / whole) }, (_, i) => [
    { after: i * whole * 1000, key: "breath.in" },
    { after: (i * whole + breathSeconds.in) * 1000, key: "breath.out" },
  ]).flat();
}

const knownStarts = new WeakMap<readonly Step[], readonly number[]>();

/** Starts of all steps and the end of the last, ms; worked out once as long as the steps stay the same. */
export function startsOf(steps: readonly Step[]): readonly number[] {
  const known = knownStarts.get(steps);
  if (known !== undefined) return known;
  const starts = [0];
  for (const { seconds } of steps) starts.push(starts.at(-1)! + seconds * 1000);
  knownStarts.set(steps, starts);
  return starts;
}

/** Every cue of a session, in order, each at its exact time. The same steps give the same cues. */
export function timelineOf(steps: readonly Step[]): readonly Cue[] {
  const starts = startsOf(steps);
  const long = new Set(
    steps.filter((step) => isPhase(step) && step.seconds >= formFromSeconds).map(({ movementIndex }) => movementIndex),
  );
  const cues = steps.flatMap((step, i) =>
    momentsOf(step, steps[i - 1], long.has(step.movementIndex)).map(
      ({ after, ...cue }): Cue => ({ ...cue, atMs: starts[i]! + after, step: i }),
    ),
  );
  const end: Cue = {
    atMs: starts.at(-1)!,
    kind: "end",
    step: steps.length - 1,
    key: "session.over",
    voicedFrom: "cues",
  };
  return steps.length === 0 ? [] : [...cues, end];
}
