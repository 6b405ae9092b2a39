import {
  buildModel,
  coordinateNumber,
  createState,
  evaluate,
  type Model,
  momentArm,
  muscleNumber,
  type State,
  setCoordinates,
} from "../body.ts";

export const degree = Math.PI / 180;

/** Numbers from `least` to `greatest` in steps. */
export const range = (least: number, greatest: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((greatest - least) / step) + 1 }, (_, i) => least + i * step);

/** A model that is asked by names and in degrees; lengths and arms are in m. For checks and tables, not for speed. */
export class Posed {
  readonly model: Model;
  readonly state: State;

  constructor(model: Model = buildModel()) {
    this.model = model;
    this.state = createState(model);
  }

  /** Puts the model into a pose, deg; what is not named is 0. */
  pose(degrees: Readonly<Record<string, number>>): this {
    const radians = Object.entries(degrees).map(([name, value]) => [name, value * degree]);
    setCoordinates(this.state, Object.fromEntries(radians) as Record<string, number>);
    evaluate(this.model, this.state);
    return this;
  }

  length(muscle: string): number {
    return this.state.lengths[muscleNumber(this.model, muscle)]!;
  }

  arm(muscle: string, coordinate: string): number {
    return momentArm(this.model, this.state, muscleNumber(this.model, muscle), coordinateNumber(coordinate));
  }
}

/** The value of a costly check, worked out when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
