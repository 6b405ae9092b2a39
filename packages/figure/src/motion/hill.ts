import type { Prop } from "@ilio/poses";
import type { Vec3 } from "../field/rows.ts";

/** Rise over run up to the front foot. own choice: a steep path. */
const rise = 0.45;
/** How far it goes on beyond, m. own choice: out of the picture. */
const beyond = 1;

/** The line of a hill, from the floor up: through the middle of the tops of a slope and a step, and on. None where there is no slope. */
export function hillOf(props: readonly Prop[]): readonly Vec3[] | undefined {
  const [slope, step] = ["slope", "step"].map((name) => props.find((prop) => prop.name === name));
  if (slope === undefined || step === undefined) return undefined;
  const [low, high] = [topOf(slope), topOf(step)];
  const further = (high[1] - low[1]) / (high[0] - low[0]);
  return [[low[0] - low[1] / rise, 0, low[2]], low, high, [high[0] + beyond, high[1] + beyond * further, high[2]]];
}

const topOf = ({ center: [x, y, z], size: [, height] }: Prop): Vec3 => [x, y + height / 2, z];
