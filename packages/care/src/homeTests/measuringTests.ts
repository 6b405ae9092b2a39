import type { HomeTest } from "./homeTest.ts";

const singleLegStand: HomeTest = {
  id: "single-leg-stand",
  purpose: "measure",
  sides: "each",
  cues: ["lift", "hold", "lower"],
  provokes: false,
  measure: { unit: "seconds", most: 30, errorShare: 1 / 3 },
  asks: ["drops"],
  like: ["standing-march"],
  notWith: ["recent-surgery", "fits-or-bad-balance"],
  stopRules: ["dizzy"],
  source:
    "Weak muscles at the side of the hip spoke for a worn hip joint: Metcalfe 2019, JAMA 322:2323-33; own choice: a pelvis that drops stands for them, with one point",
};

const bridgeHold: HomeTest = {
  id: "bridge-hold",
  purpose: "measure",
  sides: "both",
  cues: ["lift", "hold", "lower"],
  provokes: true,
  measure: { unit: "seconds", most: 60, errorShare: 1 / 3 },
  asks: ["where", "known"],
  like: ["bridge"],
  notWith: ["recent-birth", "recent-surgery", "hernia", "heart-or-blood-pressure"],
  stopRules: ["pain-up-two-stays", "cramp", "dizzy"],
  source:
    "own choice: there to see whether it grows; no figure for it could be checked, so it speaks for no pattern. It ends after 60 s, which is enough for every movement of a plan",
};

const oneLegBridgeHold: HomeTest = {
  ...bridgeHold,
  id: "one-leg-bridge-hold",
  sides: "each",
  cues: ["lift", "straighten", "hold", "lower"],
  measure: { unit: "seconds", most: 30, errorShare: 1 / 3 },
  like: ["single-leg-bridge"],
  notWith: [...bridgeHold.notWith, "pregnant", "hip-replacement", "osteoporosis-or-steroids", "slipped-vertebra"],
};

const bendAndReturn: HomeTest = {
  id: "bend-and-return",
  purpose: "measure",
  sides: "both",
  cues: ["bend", "return"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known"],
  like: [],
  notWith: [
    "recent-surgery",
    "hip-replacement",
    "osteoporosis-or-steroids",
    "heart-or-blood-pressure",
    "fits-or-bad-balance",
  ],
  stopRules: ["pain-up-two-stays", "leg-tingling", "dizzy"],
  source:
    "own choice: there to see whether bending gets easier. Bending slackens the psoas, whose work stayed low even in heavy lifts (Juker 1998), so it speaks for no pattern",
};

/** Strength, balance and bending, to compare with a later day. */
export const measuringTests: readonly HomeTest[] = [singleLegStand, bridgeHold, oneLegBridgeHold, bendAndReturn];
