import type { Motion } from "@ilio/poses";

/** One still of a motion: a key, and the cues of the phases that end there. */
export interface Step {
  readonly key: string;
  readonly cues: readonly string[];
}

/**
 * The stills of a motion in the order in which they are done: keys that no phase tells of and that stand before all that do,
 * where the first phase begins, and where each phase ends. Phases that stay at a key share its still, and a cue that takes
 * several keys is said once. A key that no phase tells of and that stands later is no step: it shows how else it may look.
 */
export function stepsOf({ keys, phases }: Pick<Motion, "keys" | "phases">): readonly Step[] {
  const told = new Set(phases.flatMap(({ from, to }) => [from, to]));
  const names = Object.keys(keys);
  const firstTold = names.findIndex((key) => told.has(key));
  const before = firstTold === -1 ? names : names.slice(0, firstTold);
  const steps: Step[] = before.map((key) => ({ key, cues: [] }));
  const [first] = phases;
  if (first !== undefined) steps.push({ key: first.from, cues: [] });
  for (const [i, { cue, to }] of phases.entries()) {
    const said = cue === phases[i - 1]?.cue ? [] : [cue];
    const last = steps.at(-1);
    if (last?.key === to) steps[steps.length - 1] = { key: to, cues: [...last.cues, ...said] };
    else steps.push({ key: to, cues: said });
  }
  return steps;
}
