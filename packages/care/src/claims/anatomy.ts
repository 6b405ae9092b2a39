import { type ClaimRow, from } from "./claim.ts";

/** What the psoas is and where it lies. */
export const anatomy: readonly ClaimRow[] = [
  {
    id: "deepest-core-muscle",
    rows: [4],
    systems: [3],
    verdict: "mixed",
    basis: from("bogdukBook"),
    model: { none: "anatomy" },
  },
  {
    id: "where-it-attaches",
    rows: [5],
    systems: [3],
    verdict: "wrong",
    basis: from("bogdukBook", "psoasPrimer"),
    model: { none: "anatomy" },
  },
  {
    id: "only-leg-to-spine-muscle",
    rows: [6],
    systems: [3],
    verdict: "wrong",
    basis: from("bogduk1992", "piriformisWheeless", "gluteusMaximus"),
    model: { none: "anatomy" },
  },
  {
    id: "one-of-the-largest",
    rows: [26],
    systems: [3],
    verdict: "mixed",
    basis: [
      ...from("iliopsoasTorque"),
      { recalled: "at the height of the lowest vertebrae it is large beside the other muscles of the trunk", sure: 95 },
    ],
    model: { none: "anatomy" },
  },
  {
    id: "piriformis-is-its-partner",
    rows: [30],
    systems: [8],
    verdict: "wrong",
    basis: [
      ...from("piriformisWheeless", "bogdukBook"),
      { recalled: "no common textbook pairs the two muscles, in anatomy or in function", sure: 99 },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "sitting-upright", against: "standing" },
        { muscle: "piriformis", at: "sitting-upright", against: "standing" },
      ],
    },
  },
  {
    id: "runs-reflexes",
    rows: [12],
    systems: [3],
    verdict: "wrong",
    basis: [
      ...from("stretchReflex"),
      { recalled: "the psoas moves at will and holds posture; no reflex is run by a muscle", sure: 97 },
    ],
    model: { none: "nerves" },
  },
];
