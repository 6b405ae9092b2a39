import { type Body, bodyNumber, type GroundFrames } from "@ilio/body";
import { placesIn, type Spot } from "./lines.ts";
import { type ChangeablePosture, type Control, controlsOf } from "./stance.ts";

/** A place of the picture that can be taken hold of. */
export interface Handle {
  readonly control: Control;
  readonly at: Spot;
  /** How far to the right of the middle it is, m. */
  readonly z: number;
  /** What it turns about; null: it is pushed. */
  readonly pivot: Spot | null;
}

/** Where the handles of a posture are, m. @param ground of the pose, from the placer */
export function handlesOf({ kind, values }: ChangeablePosture, ground: GroundFrames): readonly Handle[] {
  const place = placesIn(ground);
  const z = (body: Body): number => ground.positions[3 * bodyNumber(body) + 2]!;
  const all: Readonly<Record<Control, Omit<Handle, "control">>> = {
    hip: { at: place("tibia_r", 0.035, 0.01), z: z("tibia_r"), pivot: place("femur_r") },
    knee: { at: place("talus_r", 0, -0.01), z: z("talus_r"), pivot: place("tibia_r") },
    // behind the body, where it hides nothing of what is shown inside
    pelvis: { at: place("pelvis", -0.175, 0.0), z: 0, pivot: place("femur_r") },
    back: { at: place("torso", 0.1, 0.2), z: 0, pivot: place("lumbar4") },
    chair: { at: [0.12, values.chair / 100 - 0.02], z: 0.23, pivot: null },
    reach: { at: place("hand_r", 0, -0.09), z: z("hand_r"), pivot: null },
  };
  return controlsOf[kind].map((control) => ({ control, ...all[control] }));
}

/** Which way a control grows: turned forward and up, or against it; pushed up, or forward. */
const turns: Readonly<Record<"hip" | "knee" | "pelvis" | "back", 1 | -1>> = { hip: 1, knee: -1, pelvis: 1, back: 1 };

/**
 * What a control becomes when its handle is moved.
 *
 * @param start its value when it was taken hold of, degrees or cm
 * @param moved how far the hand has come since, m: forward, up
 */
export function wantedBy({ control, at, pivot }: Handle, start: number, [dx, dy]: Spot): number {
  if (control === "chair") return start + 100 * dy;
  if (control === "reach") return start + 100 * dx;
  if (pivot === null) return start;
  const before = Math.atan2(at[1] - pivot[1], at[0] - pivot[0]);
  const after = Math.atan2(at[1] + dy - pivot[1], at[0] + dx - pivot[0]);
  const turn = after - before;
  const shortest = Math.atan2(Math.sin(turn), Math.cos(turn));
  return start + (turns[control] * shortest * 180) / Math.PI;
}
