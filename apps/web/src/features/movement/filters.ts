import {
  catalogue,
  equipmentToAsk,
  type MovementId,
  type MuscleFamily,
  muscleFamily,
  type Position,
  positions,
  sessionSeconds,
  sessionSteps,
  usualItem,
} from "@ilio/care";

/** What the list of movements is cut down to; "any" leaves it as it is. */
export interface Filters {
  readonly position: Position | "any";
  readonly needs: (typeof equipmentToAsk)[number] | "nothing" | "any";
  readonly muscle: MuscleFamily | "any";
  readonly time: "2" | "5" | "any";
}
export const noFilters: Filters = { position: "any", needs: "any", muscle: "any", time: "any" };

/** All that may be chosen, in the order in which it is shown. */
export const filterOptions = {
  position: positions,
  needs: ["nothing", ...equipmentToAsk],
  muscle: [...new Set(Object.values(muscleFamily))],
  time: ["2", "5"],
} as const;

/** What only makes it softer is never asked for: a rug does. */
const needed = (id: MovementId): readonly string[] =>
  catalogue[id].equipment.filter((thing) => (equipmentToAsk as readonly string[]).includes(thing));

/** s of a movement at its usual dose, with the way to it and from it. */
const secondsOf = (id: MovementId): number => sessionSeconds(sessionSteps([usualItem(id)], "usual"));

/** Does a movement stay in the list? What one has at hand is enough for it, so less equipment always stays. */
export function isShown(id: MovementId, { position, needs, muscle, time }: Filters): boolean {
  const [main] = catalogue[id].muscles;
  return (
    (position === "any" || catalogue[id].position === position) &&
    (needs === "any" || needed(id).every((thing) => thing === needs)) &&
    (muscle === "any" || (main !== undefined && muscleFamily[main] === muscle)) &&
    (time === "any" || secondsOf(id) <= Number(time) * 60)
  );
}
