import type { MovementRow } from "./movement.ts";

/** The lunge of the first article, with the pelvis tucked instead of the knee driven to the floor. */
export const halfKneelingHipFlexorStretch: MovementRow = {
  id: "half-kneeling-hip-flexor-stretch",
  poseId: "half-kneeling-hip-flexor-stretch",
  stage: "release",
  phases: [
    { kind: "passive", seconds: 4, cue: "glide" },
    { kind: "passive", seconds: "hold", cue: "hold" },
    { kind: "passive", seconds: 3, cue: "back" },
  ],
  pauseSeconds: 5,
  sides: "each",
  position: "half-kneeling",
  equipment: ["mat", "knee-pad", "chair"],
  doses: {
    articles: {
      sets: 1,
      repetitions: 3,
      holdSeconds: 30,
      restSeconds: 10,
      timesPerDay: 3,
      basis: { source: "articlePsoasPain" },
    },
    // five sessions of 2 × 30 s are 5 min a week, of 3 × 30 s 7.5 min: between the 4 and 10 min where gains are made
    evidence: {
      sets: 2,
      repetitions: 1,
      holdSeconds: 30,
      restSeconds: 10,
      timesPerDay: 1,
      basis: { source: "ingram2025" },
    },
  },
  counted: true,
  hipFlexorStretch: true,
  endRangeHipExtension: true,
  lumbarExtension: true,
  endRange: true,
  balance: true,
  stopRules: [
    "red-flag",
    "pain-up-two-stays",
    "sharp-front-hip-pinch",
    "front-thigh-tingling",
    "leg-tingling",
    "knee-pain",
  ],
  cautions: ["fresh-groin-strain", "front-hip-pinch", "sore-knee"],
  easier: "edge-of-bed-stretch",
  muscles: ["psoas_major", "iliacus", "rectus_femoris", "tensor_fasciae_latae"],
  evidence: {
    grade: "mixed",
    sources: ["ingram2025", "preece2021", "hatefi2021", "vigotsky2016", "articlePsoasPain"],
  },
  cues: 3,
};

/** A long stance in a doorway. It does not single out the psoas; ribs stay down, and the stride grows 60 to 90 cm. */
export const doorwayVirabhadrasana1: MovementRow = {
  id: "doorway-virabhadrasana-1",
  poseId: "doorway-virabhadrasana-1",
  stage: "release",
  phases: [
    { kind: "passive", seconds: 4, cue: "sink" },
    { kind: "passive", seconds: "hold", cue: "hold" },
    { kind: "passive", seconds: 3, cue: "back" },
  ],
  pauseSeconds: 5,
  sides: "each",
  position: "standing",
  equipment: ["doorway"],
  doses: {
    articles: {
      sets: 1,
      repetitions: 1,
      holdSeconds: 20,
      restSeconds: 15,
      timesPerDay: 1,
      basis: {
        ownChoice: "the article gives the form and the stride but no time; the low end of the evidence dose is used",
      },
    },
    evidence: {
      sets: 2,
      repetitions: 1,
      holdSeconds: 20,
      restSeconds: 15,
      timesPerDay: 1,
      basis: {
        ownChoice:
          "standing with raised arms tires sooner than kneeling, so 20 s instead of the usual 30 s of a stretch",
      },
    },
  },
  counted: true,
  hipFlexorStretch: true,
  endRangeHipExtension: true,
  lumbarExtension: true,
  endRange: true,
  balance: true,
  stopRules: [
    "red-flag",
    "pain-up-two-stays",
    "sharp-front-hip-pinch",
    "front-thigh-tingling",
    "leg-tingling",
    "dizzy",
  ],
  cautions: ["fresh-groin-strain", "front-hip-pinch", "sore-shoulder", "sore-ankle"],
  easier: "half-kneeling-hip-flexor-stretch",
  muscles: ["psoas_major", "iliacus", "rectus_femoris", "tensor_fasciae_latae", "quadriceps"],
  evidence: { grade: "untested", sources: ["ingram2025", "lewis2007", "articlePsoasDysfunction"] },
  cues: 3,
};
