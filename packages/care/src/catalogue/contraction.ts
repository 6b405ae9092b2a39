import type { MovementRow } from "./movement.ts";

/** Sitting tall, hands round the shins, leaning back a little: the beginner's form of the boat. */
export const chairNavasana: MovementRow = {
  id: "chair-navasana",
  poseId: "chair-navasana",
  stage: "contraction",
  phases: [
    { kind: "eccentric", seconds: 3, cue: "lean" },
    { kind: "isometric", seconds: "hold", cue: "hold" },
    { kind: "concentric", seconds: 3, cue: "return" },
  ],
  pauseSeconds: 4,
  sides: "both",
  position: "sitting",
  equipment: ["chair"],
  doses: {
    articles: {
      sets: 1,
      repetitions: 5,
      holdSeconds: 6,
      restSeconds: 20,
      timesPerDay: 1,
      basis: { ownChoice: "the article gives the form but no numbers; the evidence dose is used" },
    },
    evidence: {
      sets: 1,
      repetitions: 5,
      holdSeconds: 6,
      restSeconds: 20,
      timesPerDay: 1,
      basis: { ownChoice: "low end of 5 to 10 s, five to eight times, as taught for light holds; no trial has a dose" },
    },
  },
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: ["front-hip-pinch"],
  easier: null,
  muscles: ["psoas_major", "iliacus", "rectus_abdominis"],
  evidence: { grade: "mixed", sources: ["juker1998", "articlePsoasDysfunction"] },
  cues: 3,
};

/**
 * One straight leg held up by its own muscles. With a strap it would be a hamstring stretch, and with both legs
 * the spine carries too much, so neither form is here.
 */
export const suptaPadangusthasana: MovementRow = {
  id: "supta-padangusthasana",
  poseId: "supta-padangusthasana",
  stage: "contraction",
  phases: [
    { kind: "concentric", seconds: 3, cue: "lift" },
    { kind: "isometric", seconds: "hold", cue: "hold" },
    { kind: "eccentric", seconds: 4, cue: "lower" },
  ],
  pauseSeconds: 5,
  sides: "each",
  position: "supine",
  equipment: ["mat"],
  doses: {
    articles: {
      sets: 1,
      repetitions: 1,
      holdSeconds: 10,
      restSeconds: 20,
      timesPerDay: 1,
      basis: { source: "articlePsoasDysfunction" },
    },
    evidence: {
      sets: 1,
      repetitions: 3,
      holdSeconds: 8,
      restSeconds: 20,
      timesPerDay: 1,
      basis: {
        ownChoice:
          "20 to 30 s belongs to the strap stretch; a leg held up without hands tires sooner, so three times 8 s",
      },
    },
  },
  counted: true,
  hipFlexorStretch: false,
  endRangeHipExtension: false,
  lumbarExtension: false,
  endRange: false,
  balance: false,
  stopRules: ["red-flag", "pain-up-two-stays", "leg-tingling", "sharp-front-hip-pinch"],
  cautions: ["fresh-groin-strain", "belly-gap"],
  easier: "chair-navasana",
  muscles: ["psoas_major", "iliacus", "rectus_femoris"],
  evidence: { grade: "untested", sources: ["hu2011", "hansen2006", "rohlmann2014", "articlePsoasDysfunction"] },
  cues: 3,
};
