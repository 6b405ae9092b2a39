import { sameDoses } from "./dose.ts";
import type { MovementRow } from "./movement.ts";

/** On one forearm and the knees: the side of the belly works hard, and the psoas less than in any other such task. */
export const sideBridgeKnees: MovementRow = {
  id: "side-bridge-knees",
  poseId: "side-bridge-knees",
  stage: "strengthen",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "isometric", seconds: "hold", cue: "hold" },
    { kind: "eccentric", seconds: 2, cue: "lower" },
  ],
  pauseSeconds: 4,
  sides: "each",
  position: "side-lying",
  equipment: ["mat"],
  doses: sameDoses({
    sets: 1,
    repetitions: 3,
    holdSeconds: 8,
    restSeconds: 20,
    timesPerDay: 1,
    basis: { ownChoice: "the low end of three to five holds of 8 to 10 s, as taught; no trial has a dose" },
  }),
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "shoulder-pain"],
  cautions: ["sore-shoulder", "belly-gap"],
  easier: null,
  muscles: ["obliques", "quadratus_lumborum", "transversus_abdominis", "gluteus_medius"],
  evidence: { grade: "mixed", sources: ["juker1998"] },
  cues: 3,
};

/** On one forearm and the feet, legs long. */
export const sideBridge: MovementRow = {
  ...sideBridgeKnees,
  id: "side-bridge",
  poseId: "side-bridge",
  cautions: ["sore-shoulder", "sore-ankle", "belly-gap"],
  easier: "side-bridge-knees",
};
