import { type ClaimRow, from } from "./claim.ts";

/** What the psoas does, in steps, stairs and lifts. */
export const whatItDoes: readonly ClaimRow[] = [
  {
    id: "made-for-walking",
    rows: [7],
    systems: [4],
    verdict: "mixed",
    movement: "comfortable-walk",
    basis: from("hu2011", "hansen2006"),
    model: {
      facts: [
        { muscle: "psoas_major", at: "push-off", against: "standing" },
        { muscle: "psoas_major", at: "swing", against: "standing" },
      ],
    },
  },
  {
    id: "brings-knee-to-chest",
    rows: [8],
    systems: [4],
    verdict: "mixed",
    basis: from("iliopsoasTorque", "jiroumaru2014"),
    model: { facts: [{ muscle: "psoas_major", at: "knee-to-chest", against: "standing" }] },
  },
  {
    id: "main-hip-flexor",
    rows: [27],
    systems: [3, 4],
    verdict: "mixed",
    basis: from("iliopsoasTorque", "psoasPrimer"),
    model: {
      facts: [
        { muscle: "psoas_major", at: "knee-hold", against: "standing" },
        { muscle: "iliacus", at: "knee-hold", against: "standing" },
        { muscle: "rectus_femoris", at: "knee-hold", against: "standing" },
      ],
    },
  },
  {
    id: "stairs-and-hills",
    rows: [9],
    systems: [4],
    verdict: "wrong",
    movement: "standing-march",
    basis: from("harper2018", "iliopsoasTorque", "jiroumaru2014"),
    model: {
      facts: [
        { muscle: "psoas_major", at: "stairs", against: "standing" },
        { muscle: "psoas_major", at: "steep-hill", against: "standing" },
      ],
    },
  },
  {
    id: "three-phases",
    rows: [10, 11],
    systems: [5],
    verdict: "wrong",
    basis: [
      ...from("muscleTension"),
      { recalled: "every muscle of the skeleton can work in each of the three ways", sure: 99 },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "knee-lifted", against: "standing" },
        { muscle: "gluteus_maximus", at: "bridge-top", against: "bridge-start" },
      ],
    },
  },
  {
    id: "bends-the-trunk",
    rows: [29],
    systems: [4],
    verdict: "mixed",
    basis: from("bogduk1992"),
    model: {
      facts: [
        { muscle: "psoas_major", at: "curl-up", against: "lying-back" },
        { muscle: "psoas_major", at: "side-bend", against: "standing" },
      ],
    },
  },
  {
    id: "bending-down-works-it",
    rows: [33],
    systems: [7],
    verdict: "wrong",
    basis: from("juker1998"),
    model: { facts: [{ muscle: "psoas_major", at: "bending-down", against: "standing" }] },
  },
];
