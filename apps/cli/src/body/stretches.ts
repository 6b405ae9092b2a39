import { type Model, type State, type Stretch, stretchNames, stretchOf } from "@ilio/body";

/** Reads how far each muscle of both sides whose fibres are known is stretched, out of states that are evaluated. */
export function stretchesOf(model: Model): (state: State) => Readonly<Record<string, Stretch>> {
  const readings = stretchNames.flatMap((name) =>
    (["r", "l"] as const).map((side) => [`${name}_${side}`, stretchOf(model, name, side)] as const),
  );
  return (state) => Object.fromEntries(readings.map(([name, read]) => [name, read(state)]));
}
