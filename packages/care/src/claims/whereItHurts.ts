import { type ClaimRow, from } from "./claim.ts";

/** Where a pain comes from. */
export const whereItHurts: readonly ClaimRow[] = [
  {
    id: "hard-to-place",
    rows: [2],
    systems: [2],
    verdict: "supported",
    basis: from("who2023"),
    model: { none: "pain" },
  },
  {
    id: "common-cause",
    rows: [3],
    systems: [2],
    verdict: "untested",
    basis: from("muscleSize2022", "psoasSize2025"),
    model: { none: "pain" },
  },
  {
    id: "felt-at-the-hip",
    rows: [15],
    systems: [2, 6],
    verdict: "mixed",
    basis: from("iliopsoasGlasgow", "metcalfe2019"),
    model: { none: "pain" },
  },
  {
    id: "pulled-psoas",
    rows: [28],
    systems: [2, 6],
    verdict: "weak",
    basis: from("weir2015", "iliopsoasGlasgow"),
    model: { none: "pain" },
  },
  {
    id: "weak-psoas-hurts",
    rows: [14],
    systems: [6],
    verdict: "weak",
    basis: from("lewis2007"),
    model: { none: "effort" },
  },
  {
    id: "stiff-hip-and-back-pain",
    rows: [32],
    systems: [7],
    verdict: "weak",
    basis: from("roach2015", "hipFlexorLength2024"),
    model: { none: "pain" },
  },
  {
    id: "arched-back-when-standing",
    rows: [34],
    systems: [7],
    verdict: "weak",
    basis: from("preece2021", "bogduk1992"),
    model: {
      facts: [{ muscle: "psoas_major", at: "standing-arched", against: "standing" }],
      comparison: "hollow",
    },
  },
  {
    id: "sciatica-through-piriformis",
    rows: [31],
    systems: [8],
    verdict: "untested",
    basis: from("koes2007", "piriformisReview", "piriformisIncidence"),
    model: { none: "nerves" },
  },
];
