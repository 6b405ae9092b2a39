import { type ClaimRow, from } from "./claim.ts";

/** Chairs, desks and what they do. */
export const sitting: readonly ClaimRow[] = [
  {
    id: "desk-harms-the-back",
    rows: [1],
    systems: [1],
    verdict: "weak",
    basis: from("swain2020"),
    model: { none: "time" },
  },
  {
    id: "sitting-weakens",
    rows: [13],
    systems: [6, 9],
    verdict: "untested",
    basis: from("prolongedSitting2021"),
    model: { none: "effort" },
  },
  {
    id: "sitting-sit-ups-cycling",
    rows: [35],
    systems: [9],
    verdict: "weak",
    basis: from("juker1998", "prolongedSitting2021", "piriformisWheeless"),
    model: {
      facts: [
        { muscle: "psoas_major", at: "cycling", against: "standing" },
        { muscle: "piriformis", at: "cycling", against: "standing" },
      ],
    },
  },
  {
    id: "get-up-often",
    rows: [37],
    systems: [12],
    verdict: "supported",
    basis: from("waongenngarm2021", "waongenngarm2018"),
    model: { none: "time" },
  },
  {
    id: "not-folded-for-long",
    rows: [38],
    systems: [12],
    verdict: "untested",
    basis: [{ ownChoice: "only the change of length is known, from the body model; no study followed people" }],
    model: { facts: [{ muscle: "psoas_major", at: "sitting-upright", against: "standing" }], comparison: "sitting" },
  },
  {
    id: "leaning-forward",
    rows: [39],
    systems: [13],
    verdict: "mixed",
    basis: [{ ownChoice: "the change of length is shape, and the body model computes it; no study of harm was found" }],
    model: {
      facts: [
        { muscle: "psoas_major", at: "sitting-leaning", against: "sitting-upright" },
        { muscle: "psoas_major", at: "sitting-slouched", against: "sitting-upright" },
      ],
      comparison: "leaning",
    },
  },
  {
    id: "sit-back-feet-flat",
    rows: [40],
    systems: [13],
    verdict: "mixed",
    basis: from("cho2015", "swain2020"),
    model: { facts: [{ muscle: "psoas_major", at: "sitting-supported", against: "sitting-upright" }] },
  },
  {
    id: "hooking-the-feet",
    rows: [41],
    systems: [13],
    verdict: "wrong",
    basis: [
      ...from("hamstringsAcland", "psoasPrimer"),
      { recalled: "slack at the back of the thigh lets the pelvis tip forward a little, at most", sure: 95 },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "sitting-hooked", against: "sitting-upright" },
        { muscle: "hamstrings", at: "sitting-hooked", against: "sitting-upright" },
      ],
      comparison: "hooked",
    },
  },
  {
    id: "change-the-workspace",
    rows: [42],
    systems: [13],
    verdict: "weak",
    basis: from("danquah2017", "standingDesk2020"),
    model: { none: "outside" },
  },
];
