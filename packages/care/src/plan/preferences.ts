import { catalogue } from "../catalogue/catalogue.ts";
import { type EquipmentKey, floorPositions, type MovementId, type Position } from "../catalogue/movement.ts";

/** What fits into a person's day. */
export interface Preferences {
  /** Minutes for a session; null: as long as the plan needs. */
  readonly minutes: 2 | 5 | 10 | 20 | null;
  /** Can they get down to the floor and up again, here and now? "no": in an office, in good clothes. */
  readonly floor: "yes" | "no";
  readonly kneeling: "yes" | "no";
  /** What is at hand; null: not said, so only what every home has. */
  readonly equipment: readonly EquipmentKey[] | null;
  /** Movement of the plan → the one the person wants in its place. One that is not legal any more is told and ignored. */
  readonly swaps: Readonly<Partial<Record<MovementId, MovementId>>>;
  /** Today in clothes that must stay neat: only what is done sitting or standing, with small steps. */
  readonly clothes?: "office";
  /** What they like and what not. It chooses among what is right for them, and never over it. */
  readonly thumbs?: Readonly<Partial<Record<MovementId, "up" | "down">>>;
}

/** A person who has not said anything about it. */
export const noPreferences: Preferences = { minutes: null, floor: "yes", kneeling: "yes", equipment: null, swaps: {} };

/** @source own choice: nobody needs to buy anything; a band and a block are the two things that not every home has */
export const homeEquipment: readonly EquipmentKey[] = ["chair", "pillow", "doorway", "bed", "wall"];

/** own choice: a mat and a knee pad only make it softer; a rug or a folded towel does, so nobody is kept from it. */
const softening: readonly EquipmentKey[] = ["mat", "knee-pad"];

/** Things a person may be asked about. */
export const equipmentToAsk: readonly EquipmentKey[] = [...homeEquipment, "block", "band"];

/** Why a movement does not fit into a person's day. */
export const misfits = ["no-floor", "no-kneeling", "office-clothes", "no-equipment"] as const;
export type Misfit = (typeof misfits)[number];

const kneelingPositions: readonly Position[] = ["hands-and-knees", "half-kneeling"];

const neatPositions: readonly Position[] = ["sitting", "standing", "walking"];
/** own choice: a stride of 60 to 90 cm asks for clothes that give way. */
const wideSteps: readonly MovementId[] = ["doorway-virabhadrasana-1"];

/** own choice: one can breathe slowly anywhere, so it is what remains when nothing else fits. */
export const fitsAnywhere: MovementId = "diaphragmatic-breathing";

/** Does the floor keep the person from it? The edge of a bed does not, where a bed was named. */
function needsFloor(position: Position, { equipment }: Preferences): boolean {
  if (position === "bed-edge") return equipment === null || !equipment.includes("bed");
  return (floorPositions as readonly Position[]).includes(position);
}

function lacksEquipment(movement: MovementId, { equipment }: Preferences): boolean {
  const atHand = [...(equipment ?? homeEquipment), ...softening];
  return catalogue[movement].equipment.some((thing) => !atHand.includes(thing));
}

/** Why a movement does not fit into this person's day; null when it does. */
export function misfitOf(movement: MovementId, preferences: Preferences): Misfit | null {
  const { position } = catalogue[movement];
  if (movement === fitsAnywhere) return null;
  if (preferences.floor === "no" && needsFloor(position, preferences)) return "no-floor";
  if (preferences.kneeling === "no" && kneelingPositions.includes(position)) return "no-kneeling";
  const isNeat = neatPositions.includes(position) && !wideSteps.includes(movement);
  if (preferences.clothes === "office" && !isNeat) return "office-clothes";
  return lacksEquipment(movement, preferences) ? "no-equipment" : null;
}

/** Can it be done with what every home has? */
export const isAtHome = (movement: MovementId): boolean => misfitOf(movement, noPreferences) === null;
