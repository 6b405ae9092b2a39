import {
  buildModel,
  computeGround,
  createGroundFrames,
  createState,
  evaluate,
  type GroundFrames,
  type State,
  setCoordinates,
} from "@ilio/body";
import type { Build } from "../skin/builds.ts";
import { createFigure, type Figure } from "../skin/figure.ts";
import type { TestPose } from "./poses.ts";

const model = buildModel();

/** A test pose, worked out. */
export function posed(
  { deg }: TestPose,
  build: Build = "slim",
): { figure: Figure; state: State; ground: GroundFrames } {
  const figure = createFigure(model, build);
  const state = createState(model);
  setCoordinates(state, inRadians(deg));
  evaluate(model, state);
  const ground = createGroundFrames(state);
  computeGround(state, ground);
  return { figure, state, ground };
}

function inRadians(deg: Readonly<Record<string, number>>): Record<string, number> {
  const known = new Set(model.coordinates.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(deg)
      .flatMap(([name, value]) => {
        const names = known.has(name) ? [name] : [`${name}_r`, `${name}_l`];
        const number = name.startsWith("pelvis_t") && name !== "pelvis_tilt" ? value : (value * Math.PI) / 180;
        return names.map((one) => [one, number] as const);
      })
      .sort(([a], [b]) => a.length - b.length),
  );
}
