import { bridge, bridgeWithBlock, singleLegBridge } from "./bridges.ts";
import { chairNavasana, suptaPadangusthasana } from "./contraction.ts";
import { comfortableWalk, constructiveRest, diaphragmaticBreathing, sideLyingRest } from "./ease.ts";
import type { Movement, MovementId } from "./movement.ts";
import { doorwayVirabhadrasana1, halfKneelingHipFlexorStretch } from "./release.ts";
import { hipFlexorPandiculation } from "./warmUp.ts";

/** Every movement there is. Sit-ups, double leg raises and pressing on the belly are left out on purpose. */
export const catalogue: Readonly<Record<MovementId, Movement>> = {
  "hip-flexor-pandiculation": hipFlexorPandiculation,
  "supta-padangusthasana": suptaPadangusthasana,
  "chair-navasana": chairNavasana,
  "half-kneeling-hip-flexor-stretch": halfKneelingHipFlexorStretch,
  "doorway-virabhadrasana-1": doorwayVirabhadrasana1,
  bridge,
  "bridge-with-block": bridgeWithBlock,
  "single-leg-bridge": singleLegBridge,
  "constructive-rest-90-90": constructiveRest,
  "side-lying-rest": sideLyingRest,
  "diaphragmatic-breathing": diaphragmaticBreathing,
  "comfortable-walk": comfortableWalk,
};
