import { sameDoses } from "./dose.ts";
import type { MovementRow } from "./movement.ts";
import { halfKneelingHipFlexorStretch } from "./release.ts";

/** On the edge of a bed, one knee held to the chest and the other leg hanging: the held knee keeps the pelvis still. */
export const edgeOfBedStretch: MovementRow = {
  ...halfKneelingHipFlexorStretch,
  id: "edge-of-bed-stretch",
  poseId: "edge-of-bed-stretch",
  phases: [
    { kind: "passive", seconds: 5, cue: "lower" },
    { kind: "passive", seconds: "hold", cue: "hang" },
    { kind: "passive", seconds: 4, cue: "back" },
  ],
  position: "bed-edge",
  equipment: ["bed"],
  doses: sameDoses({
    sets: 2,
    repetitions: 1,
    holdSeconds: 45,
    restSeconds: 15,
    timesPerDay: 1,
    basis: {
      ownChoice:
        "60 to 90 s are taught; 45 s for a start, longer than kneeling because only the leg's weight pulls. Five " +
        "sessions make 7.5 min a week",
    },
  }),
  stopRules: [
    "red-flag",
    "pain-up-two-stays",
    "sharp-front-hip-pinch",
    "front-thigh-tingling",
    "leg-tingling",
    "dizzy",
  ],
  cautions: ["fresh-groin-strain", "front-hip-pinch", "dizzy-lying-back"],
  easier: "hip-flexor-pandiculation",
  muscles: ["psoas_major", "iliacus", "rectus_femoris"],
  evidence: { grade: "untested", sources: ["vigotsky2016", "ingram2025"] },
};

/** Half-kneeling with the back shin up a wall: the bent knee moves the pull to the front of the thigh. */
export const couchStretch: MovementRow = {
  ...halfKneelingHipFlexorStretch,
  id: "couch-stretch",
  poseId: "couch-stretch",
  phases: [
    { kind: "passive", seconds: 5, cue: "rise" },
    { kind: "passive", seconds: "hold", cue: "hold" },
    { kind: "passive", seconds: 4, cue: "back" },
  ],
  equipment: ["mat", "knee-pad", "wall", "chair"],
  doses: sameDoses({
    sets: 2,
    repetitions: 1,
    holdSeconds: 30,
    restSeconds: 15,
    timesPerDay: 1,
    basis: { source: "ingram2025" },
  }),
  stopRules: [
    "red-flag",
    "pain-up-two-stays",
    "sharp-front-hip-pinch",
    "front-thigh-tingling",
    "leg-tingling",
    "knee-pain",
    "cramp",
  ],
  easier: "half-kneeling-hip-flexor-stretch",
  muscles: ["rectus_femoris", "tensor_fasciae_latae", "psoas_major", "iliacus"],
  evidence: { grade: "untested", sources: ["umehara2015", "ingram2025"] },
};

/** On the back, one ankle over the other knee: a stretch for the deep muscles of the buttock. */
export const figure4: MovementRow = {
  ...halfKneelingHipFlexorStretch,
  id: "figure-4",
  poseId: "figure-4",
  phases: [
    { kind: "passive", seconds: 4, cue: "draw" },
    { kind: "passive", seconds: "hold", cue: "hold" },
    { kind: "passive", seconds: 3, cue: "back" },
  ],
  position: "supine",
  equipment: ["mat"],
  doses: sameDoses({
    sets: 2,
    repetitions: 1,
    holdSeconds: 30,
    restSeconds: 10,
    timesPerDay: 1,
    basis: { source: "ingram2025" },
  }),
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch", "knee-pain"],
  cautions: ["front-hip-pinch", "sore-knee"],
  easier: null,
  muscles: ["piriformis", "gluteus_maximus", "gluteus_medius"],
  evidence: { grade: "untested", sources: ["ingram2025"] },
};
