import { type ClaimRow, from } from "./claim.ts";

/** Buttocks, bridges and the front of the hip. */
export const strengthening: readonly ClaimRow[] = [
  {
    id: "gluteus-powerful",
    rows: [46],
    systems: [16],
    verdict: "supported",
    basis: from("gluteusMaximus"),
    model: { facts: [{ muscle: "gluteus_maximus", at: "bridge-top", against: "bridge-start" }] },
  },
  {
    id: "strong-glutes-relax-psoas",
    rows: [47],
    systems: [16],
    verdict: "untested",
    basis: from("hipStrength2021", "hipStrengthReview2023"),
    model: { none: "effort" },
  },
  {
    id: "exercise-ends-back-pain",
    rows: [48],
    systems: [17, 22],
    verdict: "wrong",
    basis: from("pocovi2024", "who2023"),
    model: { none: "pain" },
  },
  {
    id: "bridge-lengthens",
    rows: [49],
    systems: [16],
    verdict: "wrong",
    movement: "bridge",
    basis: [...from("rohlmann2014", "kang2016"), { ownChoice: "the length at the top is computed by the body model" }],
    model: {
      facts: [
        { muscle: "psoas_major", at: "bridge-top", against: "standing" },
        { muscle: "psoas_major", at: "lunge-end", against: "standing" },
      ],
      comparison: "bridge",
    },
  },
  {
    id: "bridge-form-and-dose",
    rows: [50],
    systems: [16],
    verdict: "mixed",
    movement: "single-leg-bridge",
    basis: from("macadam2019", "lehecka2017", "acsm2009"),
    model: { none: "effort" },
  },
  {
    id: "bridge-with-block",
    rows: [56],
    systems: [18],
    verdict: "wrong",
    movement: "bridge-with-block",
    basis: from("kang2016"),
    model: { facts: [{ muscle: "psoas_major", at: "block-bridge-top", against: "bridge-top" }] },
  },
  {
    id: "block-bridge-eases",
    rows: [57],
    systems: [18],
    verdict: "untested",
    basis: [{ ownChoice: "no trial of this bridge and back pain was found" }],
    model: { none: "pain" },
  },
  {
    id: "leg-drawn-by-hand",
    rows: [51],
    systems: [17],
    verdict: "wrong",
    movement: "supta-padangusthasana",
    basis: [
      ...from("hu2011"),
      {
        recalled: "a leg that the hands draw in stretches the back of the thigh, with the hip flexors at rest",
        sure: 95,
      },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "leg-up", against: "leg-down" },
        { muscle: "hamstrings", at: "leg-up", against: "leg-down" },
      ],
    },
  },
  {
    id: "leaning-back-in-a-chair",
    rows: [52],
    systems: [17],
    verdict: "mixed",
    movement: "chair-navasana",
    basis: [
      ...from("juker1998"),
      { ownChoice: "that this pose is light work for the hip flexors is a guess from like tasks; it was not measured" },
    ],
    model: { facts: [{ muscle: "psoas_major", at: "chair-back", against: "chair-tall" }] },
  },
];
