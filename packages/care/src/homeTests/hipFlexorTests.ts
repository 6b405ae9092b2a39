import type { HomeTest } from "./homeTest.ts";

/**
 * Back-flat (modified) Thomas test: on the edge of a bed one knee is held to the chest, just enough to flatten the low back,
 * and the other leg hangs. Degrees of the thigh above the level; below it they are negative.
 */
const thomas: HomeTest = {
  id: "thomas-back-flat",
  purpose: "hip-flexor",
  sides: "each",
  cues: ["roll", "lower", "hang"],
  provokes: true,
  measure: { unit: "degrees", axis: "tilt", error: 5 },
  asks: ["able", "level", "where", "known"],
  like: ["edge-of-bed-stretch"],
  notWith: ["pregnant", "recent-birth", "recent-surgery", "hip-replacement", "fits-or-bad-balance"],
  stopRules: ["pain-up-two-stays", "front-thigh-tingling", "sharp-front-hip-pinch", "dizzy"],
  source:
    "From heights and the length of the thigh it repeats well, by eye poorly: J Athl Train 2015, PMC4560013; Peeler & Anderson 2007. The back must stay flat: Vigotsky 2016, PeerJ 4:e2325. own choice: less than 5° is no difference, a little more than the 4.17° by which trained people differ (PMC4339157); 8° between the sides is one",
};

const kneeHold: HomeTest = {
  id: "knee-hold-above-hip",
  purpose: "hip-flexor",
  sides: "each",
  cues: ["lift", "hold", "lower"],
  provokes: true,
  measure: { unit: "seconds", most: 10, errorShare: 1 / 3 },
  asks: ["where", "known"],
  like: ["standing-march"],
  notWith: ["hip-replacement", "recent-surgery", "fits-or-bad-balance"],
  stopRules: ["pain-up-two-stays", "sharp-front-hip-pinch", "dizzy"],
  source:
    "own choice: left against right only, no figure exists; above hip height psoas and iliacus do more of the work: Juntendo Med J 68(4)",
};

const resistedHipFlexion: HomeTest = {
  id: "resisted-hip-flexion",
  purpose: "hip-flexor",
  sides: "each",
  cues: ["lift", "press", "lower"],
  provokes: true,
  measure: null,
  asks: ["able", "where", "known"],
  like: ["isometric-hip-flexion"],
  notWith: ["hip-replacement", "recent-surgery", "hernia"],
  stopRules: ["pain-up-two-stays", "sharp-front-hip-pinch"],
  source:
    "own choice: points only; pain at the front of the hip on a lift held back is how groin pain of the iliopsoas is told: Doha agreement 2015",
};

/** Is the hip flexor stiff, weak or strained? */
export const hipFlexorTests: readonly HomeTest[] = [thomas, kneeHold, resistedHipFlexion];
