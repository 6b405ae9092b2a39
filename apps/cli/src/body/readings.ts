import { createState, crossedBy, evaluateMuscles, type Model, momentArm, type State } from "@ilio/body";

/** What follows from a pose for one muscle. */
export interface Reading {
  /** m */
  readonly length: number;
  /** Change of length as a fraction of the length in neutral standing; longer is positive. */
  readonly strain: number;
  /** m, about each coordinate that the muscle crosses: −dL/dq, so a positive one turns it positive when the muscle pulls. */
  readonly momentArms: Readonly<Record<string, number>>;
}

/** Reads muscles, by their numbers, out of states that are evaluated. */
export function readingsOf(model: Model, muscles: readonly number[]) {
  const standing = createState(model);
  evaluateMuscles(model, standing);
  const rows = muscles.map((muscle) => ({
    muscle,
    name: model.muscles[muscle]!.name,
    neutral: standing.lengths[muscle]!,
    crossed: crossedBy(model, muscle).map((number) => ({ number, name: model.coordinates[number]!.name })),
  }));
  return (state: State): Readonly<Record<string, Reading>> =>
    Object.fromEntries(
      rows.map(({ muscle, name, neutral, crossed }) => {
        const length = state.lengths[muscle]!;
        const arms = crossed.map(({ number, name }) => [name, momentArm(model, state, muscle, number)]);
        return [name, { length, strain: (length - neutral) / neutral, momentArms: Object.fromEntries(arms) }];
      }),
    );
}
