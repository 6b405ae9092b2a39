import { type Body, bodyNumber, type GroundFrames, type Model, type Muscle } from "@ilio/body";
import type { FactMuscle } from "@ilio/poses";
import type { Vec3 } from "../../field/rows.ts";
import { type Layer, type Sheet, type StrandRow, sheets } from "./sheets.ts";

/** A point of a strand on its body, m, in the body's frame. */
export interface StrandPoint {
  readonly body: number;
  readonly place: Vec3;
  /** The surface that the strand winds about before this point, or −1. */
  readonly surface: number;
  readonly winding: 1 | -1;
}

export interface Strand {
  readonly points: readonly StrandPoint[];
}

/** A sheet of one side. */
export interface PlannedSheet {
  readonly muscle: FactMuscle;
  readonly side: "r" | "l";
  readonly layer: Layer;
  readonly shape: Sheet;
  /** Numbers of its strands among all. */
  readonly first: number;
  readonly last: number;
}

/** What is drawn of the muscles of a person. */
export interface MusclePlan {
  readonly strands: readonly Strand[];
  readonly sheets: readonly PlannedSheet[];
}

/** @param neutral bodies in neutral standing, in the frame of the pelvis @throws RangeError when the model lacks a fascicle */
export function planMuscles(model: Model, neutral: GroundFrames): MusclePlan {
  const strands: Strand[] = [];
  const planned = (["r", "l"] as const).flatMap((side) =>
    sheets.map((shape): PlannedSheet => {
      const first = strands.length;
      for (const row of shape.strands) strands.push(strandOf(model, neutral, row, side));
      return { muscle: shape.muscle, side, layer: shape.layer, shape, first, last: strands.length - 1 };
    }),
  );
  return { strands, sheets: planned };
}

function strandOf(model: Model, neutral: GroundFrames, row: StrandRow, side: "r" | "l"): Strand {
  const muscle = fascicleOf(model, `${row.fascicle}_${side}`);
  const sign = side === "r" ? 1 : -1;
  const points: StrandPoint[] = [];
  let surface = -1;
  let winding: 1 | -1 = 1;
  const count = muscle.path.filter((element) => "location" in element).length;
  for (const element of muscle.path) {
    if (!("location" in element)) {
      surface = model.surfaces[element.surface]!.type === "cylinder" ? element.surface : -1;
      winding = element.winding;
      continue;
    }
    const isEnd = points.length === 0 || points.length === count - 1;
    const by = (isEnd ? 0.6 : 1) * model.scale;
    const [x, y, z] = element.location;
    const [dx, dy, dz] = row.beside ?? [0, 0, 0];
    points.push({ body: element.body, place: [x + by * dx, y + by * dy, z + sign * by * dz], surface, winding });
    surface = -1;
  }
  if (row.from !== undefined) points[0] = { ...points[0]!, ...onPelvis(model, neutral, row.from, sign) };
  return { points };
}

function fascicleOf({ muscles }: Model, name: string): Muscle {
  const found = muscles.find((muscle) => muscle.name === name);
  if (found === undefined) throw new RangeError(`view: expected a model with the fascicle ${name}, got none.`);
  return found;
}

/** Rows are written in neutral standing, where the pelvis' frame is that of the rows. */
function onPelvis({ scale }: Model, { positions: X }: GroundFrames, [x, y, z]: Vec3, sign: number) {
  const pelvis: Body = "pelvis";
  const body = bodyNumber(pelvis);
  const place: Vec3 = [scale * x - X[3 * body]!, scale * y - X[3 * body + 1]!, sign * scale * z - X[3 * body + 2]!];
  return { body, place };
}
