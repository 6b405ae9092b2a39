import { sameDoses } from "./dose.ts";
import type { MovementRow } from "./movement.ts";

/** On one side with bent knees, the top knee opens while the feet stay together. */
export const clamshell: MovementRow = {
  id: "clamshell",
  poseId: "clamshell",
  stage: "strengthen",
  phases: [
    { kind: "concentric", seconds: 2, cue: "open" },
    { kind: "eccentric", seconds: 3, cue: "close" },
  ],
  pauseSeconds: 1,
  sides: "each",
  position: "side-lying",
  equipment: ["mat", "pillow"],
  doses: sameDoses({
    sets: 2,
    repetitions: 10,
    holdSeconds: 0,
    restSeconds: 20,
    timesPerDay: 1,
    basis: { ownChoice: "the low end of two to three sets of 10 to 15, as the leg's own weight is a light load" },
  }),
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: [],
  easier: null,
  muscles: ["gluteus_medius", "gluteus_minimus", "gluteus_maximus", "piriformis"],
  evidence: { grade: "mixed", sources: ["distefano2009"] },
  cues: 3,
};

/** The top leg rises straight: about twice the work of the clamshell for the side of the hip. */
export const sideLyingHipAbduction: MovementRow = {
  ...clamshell,
  id: "side-lying-hip-abduction",
  poseId: "side-lying-hip-abduction",
  phases: [
    { kind: "concentric", seconds: 2, cue: "lift" },
    { kind: "eccentric", seconds: 3, cue: "lower" },
  ],
  doses: sameDoses({
    sets: 2,
    repetitions: 8,
    holdSeconds: 0,
    restSeconds: 30,
    timesPerDay: 1,
    basis: { source: "acsm2009" },
  }),
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "cramp"],
  easier: "clamshell",
  muscles: ["gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae"],
  evidence: { grade: "mixed", sources: ["distefano2009", "macaskill2014", "acsm2009"] },
};

/** Face down, one straight leg rises a hand's breadth. The hip goes behind the body, and the back likes to arch along. */
export const proneHipExtension: MovementRow = {
  ...sideLyingHipAbduction,
  id: "prone-hip-extension",
  poseId: "prone-hip-extension",
  position: "prone",
  endRangeHipExtension: true,
  lumbarExtension: true,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "front-thigh-tingling", "cramp"],
  cautions: ["front-hip-pinch", "sore-neck"],
  easier: "mini-bridge",
  muscles: ["gluteus_maximus", "hamstrings", "erector_spinae"],
  evidence: { grade: "mixed", sources: ["macaskill2014", "lewis2007", "acsm2009"] },
};
