import { catalogue } from "../catalogue/catalogue.ts";
import {
  equipmentKeys,
  grades,
  type Movement,
  movementIds,
  positions,
  stages,
  stopRuleKeys,
} from "../catalogue/movement.ts";
import { changeKeys } from "../who/cell.ts";
import { emphases } from "./planResult.ts";
import { reasonKeys } from "./reasons.ts";

const parts = ["name", "purpose", "start", "end", "feel"] as const;

function movementKeys({ id, cues, phases }: Movement): readonly string[] {
  return [
    ...parts.map((part) => `movement.${id}.${part}`),
    ...Array.from({ length: cues }, (_, i) => `movement.${id}.cue.${i + 1}`),
    ...phases.map(({ cue }) => `movement.${id}.phase.${cue}`),
  ];
}

/** Every message key that the catalogue, the limits, a plan and a session can ask for. */
export const movementWordKeys: readonly string[] = [
  ...movementIds.flatMap((id) => movementKeys(catalogue[id])),
  ...stopRuleKeys.map((key) => `stopRule.${key}`),
  ...changeKeys.map((key) => `change.${key}`),
  ...reasonKeys.map((key) => `reason.${key}`),
  ...emphases.flatMap((key) => [`emphasis.${key}`, `emphasis.${key}.about`]),
  ...stages.map((key) => `stage.${key}`),
  ...equipmentKeys.map((key) => `equipment.${key}`),
  ...positions.map((key) => `position.${key}`),
  ...grades.map((key) => `evidence.${key}`),
  "session.getReady",
  "session.switchSide",
  "session.restNow",
];
