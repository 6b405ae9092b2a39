import { catalogue } from "../catalogue/catalogue.ts";
import {
  cautionKeys,
  equipmentKeys,
  grades,
  lowPositions,
  type Movement,
  movementIds,
  positions,
  stages,
  stopRuleKeys,
} from "../catalogue/movement.ts";
import { changeKeys } from "../who/cell.ts";
import { directionSources, limitWordKey, sessionSources, signSources } from "../who/limitSource.ts";
import { emphases, fitWordKeys } from "./planResult.ts";
import { reasonKeys } from "./reasons.ts";
import { whyKeys } from "./why.ts";

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
  ...cautionKeys.map((key) => `caution.${key}`),
  ...changeKeys.map((key) => `change.${key}`),
  ...[...signSources, ...directionSources, ...sessionSources].map(limitWordKey),
  ...reasonKeys.map((key) => `reason.${key}`),
  ...fitWordKeys,
  ...whyKeys.map((key) => `why.${key}`),
  ...emphases.flatMap((key) => [`emphasis.${key}`, `emphasis.${key}.about`]),
  ...stages.map((key) => `stage.${key}`),
  ...equipmentKeys.map((key) => `equipment.${key}`),
  ...positions.map((key) => `position.${key}`),
  ...lowPositions.flatMap((key) => [`position.${key}.down`, `position.${key}.up`]),
  ...grades.map((key) => `evidence.${key}`),
  "session.getReady",
  "session.switchSide",
  "session.restNow",
];
