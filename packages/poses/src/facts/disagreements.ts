import type { Action } from "../pose.ts";
import type { Facts, PhaseFact } from "./facts.ts";

/** Per cent of a muscle's range that count as no change. Source: the rule that every phase is checked by; own choice. */
export const still = 2;

const agrees: Readonly<Record<Action, (changePercent: number) => boolean>> = {
  concentric: (change) => change < -still,
  eccentric: (change) => change > still,
  isometric: (change) => Math.abs(change) <= still,
  rest: (change) => Math.abs(change) <= still,
  passive: () => true,
};

/** Phases whose muscle does not do what they say, one line each. */
export const disagreements = ({ motions }: Facts): readonly string[] =>
  Object.entries(motions).flatMap(([id, { phases }]) => phases.flatMap((phase) => disagreement(id, phase)));

function disagreement(id: string, { cue, muscle, action, changePercent }: PhaseFact): readonly string[] {
  return agrees[action](changePercent)
    ? []
    : [`${id}, ${cue}: ${muscle} is said to be ${action}, but its length changes by ${changePercent} % of its range.`];
}
