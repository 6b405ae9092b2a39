import { bridge, bridgeWithBlock, marchingBridge, miniBridge, singleLegBridge } from "./bridges.ts";
import { clamshell, proneHipExtension, sideLyingHipAbduction } from "./buttocks.ts";
import { chairNavasana, suptaPadangusthasana } from "./contraction.ts";
import { comfortableWalk, constructiveRest, diaphragmaticBreathing, sideLyingRest } from "./ease.ts";
import { bandedHipFlexion, isometricHipFlexion, standingMarch } from "./hipFlexors.ts";
import { type Movement, type MovementId, type MovementRow, movementIds } from "./movement.ts";
import { doorwayVirabhadrasana1, halfKneelingHipFlexorStretch } from "./release.ts";
import { sideBridge, sideBridgeKnees } from "./sideBridges.ts";
import { couchStretch, edgeOfBedStretch, figure4 } from "./stretches.ts";
import { birdDog, birdDogLeg, deadBug, heelTaps } from "./trunk.ts";
import { hipFlexorPandiculation } from "./warmUp.ts";

const rows: Readonly<Record<MovementId, MovementRow>> = {
  "hip-flexor-pandiculation": hipFlexorPandiculation,
  "standing-march": standingMarch,
  "chair-navasana": chairNavasana,
  "supta-padangusthasana": suptaPadangusthasana,
  "isometric-hip-flexion": isometricHipFlexion,
  "banded-hip-flexion": bandedHipFlexion,
  "heel-taps": heelTaps,
  "dead-bug": deadBug,
  "bird-dog-leg": birdDogLeg,
  "bird-dog": birdDog,
  "edge-of-bed-stretch": edgeOfBedStretch,
  "half-kneeling-hip-flexor-stretch": halfKneelingHipFlexorStretch,
  "couch-stretch": couchStretch,
  "doorway-virabhadrasana-1": doorwayVirabhadrasana1,
  "figure-4": figure4,
  "mini-bridge": miniBridge,
  bridge,
  "bridge-with-block": bridgeWithBlock,
  "marching-bridge": marchingBridge,
  "single-leg-bridge": singleLegBridge,
  clamshell,
  "side-lying-hip-abduction": sideLyingHipAbduction,
  "prone-hip-extension": proneHipExtension,
  "side-bridge-knees": sideBridgeKnees,
  "side-bridge": sideBridge,
  "constructive-rest-90-90": constructiveRest,
  "side-lying-rest": sideLyingRest,
  "diaphragmatic-breathing": diaphragmaticBreathing,
  "comfortable-walk": comfortableWalk,
};

const harderThan = (id: MovementId): readonly MovementId[] => movementIds.filter((other) => rows[other].easier === id);

/** Every movement there is. Sit-ups, double leg raises and pressing on the belly are left out on purpose. */
export const catalogue = Object.fromEntries(
  movementIds.map((id): [MovementId, Movement] => [id, { ...rows[id], harder: harderThan(id) }]),
) as Readonly<Record<MovementId, Movement>>;
