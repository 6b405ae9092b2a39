import { type ClaimRow, from } from "./claim.ts";

/** Lunges, letting go, yoga and doorways. */
export const stretching: readonly ClaimRow[] = [
  {
    id: "lunge-stretch",
    rows: [17],
    systems: [10],
    verdict: "mixed",
    movement: "half-kneeling-hip-flexor-stretch",
    basis: from("ingram2025", "hatefi2021"),
    model: { facts: [{ muscle: "psoas_major", at: "lunge-end", against: "standing" }], comparison: "lunge" },
  },
  {
    id: "knee-low-in-the-lunge",
    rows: [18],
    systems: [10],
    verdict: "weak",
    basis: [
      ...from("vigotsky2016"),
      { ownChoice: "a tucked pelvis as the cue: the study is about a test of the hip, not about the stretch" },
    ],
    model: { facts: [{ muscle: "psoas_major", at: "lunge-end", against: "lunge-start" }] },
  },
  {
    id: "pandiculation-resets",
    rows: [19],
    systems: [11],
    verdict: "weak",
    movement: "hip-flexor-pandiculation",
    basis: from("huang2022"),
    model: { none: "nerves" },
  },
  {
    id: "pandiculation-is-yawning",
    rows: [20],
    systems: [11],
    verdict: "supported",
    basis: [
      ...from("yawningVeterinary"),
      { recalled: "the exercise taught under this name is a learned tensing and slow letting go", sure: 90 },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "wake-tensed", against: "lying-back" },
        { muscle: "psoas_major", at: "wake-released", against: "lying-back" },
      ],
    },
  },
  {
    id: "yoga-is-best",
    rows: [36],
    systems: [22],
    verdict: "mixed",
    basis: from("anheyer2021", "wieland2022"),
    model: { none: "pain" },
  },
  {
    id: "stretch-last",
    rows: [53],
    systems: [18],
    verdict: "weak",
    basis: from("borges2018", "cayco2019"),
    model: { none: "time" },
  },
  {
    id: "doorway-isolates",
    rows: [54],
    systems: [18],
    verdict: "wrong",
    movement: "doorway-virabhadrasana-1",
    basis: [
      ...from("iliopsoasTorque"),
      { ownChoice: "that all of them get longer is computed by the body model" },
      { recalled: "arms overhead tend to arch the low back", sure: 90 },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "doorway", against: "standing" },
        { muscle: "iliacus", at: "doorway", against: "standing" },
        { muscle: "rectus_femoris", at: "doorway", against: "standing" },
      ],
    },
  },
  {
    id: "line-up-with-the-frame",
    rows: [55],
    systems: [18],
    verdict: "untested",
    basis: [{ ownChoice: "a plain cue for a square pelvis; no test of it was found" }],
    model: { none: "cue" },
  },
];
