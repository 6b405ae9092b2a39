import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, surfaceOf } from "../catalogue/movement.ts";
import type { PlanItem } from "../plan/planResult.ts";
import { movementWordKeys } from "../plan/wordKeys.ts";
import type { Step } from "./step.ts";

/** A movement as a plan may hold it, both sides alike. */
export const itemOf = (movement: MovementId): PlanItem => {
  const { stage, doses, sides } = catalogue[movement];
  const dose = (side: "left" | "right" | "both") => ({ ...doses.evidence, side });
  const usual = sides === "both" ? [dose("both")] : [dose("left"), dose("right")];
  return { movement, stage, usual, first: usual, reason: "", changes: [] };
};

/** Follows steps. @returns where the body ends, or the first step that begins where it is not */
export function follow(steps: readonly Step[], from = "upright"): string {
  let at = from;
  for (const { kind, movement, cue } of steps) {
    const surface = surfaceOf[catalogue[movement].position];
    if (at !== (kind === "getDown" ? "upright" : surface)) return `${kind} of ${movement}, but the body is on ${at}`;
    if ((kind === "getDown" || kind === "getUp") && !movementWordKeys.includes(cue)) return `no words for ${cue}`;
    at = kind === "getDown" ? surface : kind === "getUp" ? "upright" : at;
  }
  return at;
}
