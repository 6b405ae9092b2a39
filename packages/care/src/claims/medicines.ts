import { type ClaimRow, from } from "./claim.ts";

/** Medicines, caffeine and when to ask a doctor. Nothing here speaks against a medicine that a doctor chose. */
export const medicines: readonly ClaimRow[] = [
  {
    id: "ask-a-professional-first",
    rows: [58],
    systems: [20],
    verdict: "mixed",
    basis: [
      ...from("finucane2020"),
      {
        ownChoice: "warning signs first, then stop rules: a check by a doctor for everyone would keep many from moving",
      },
    ],
    model: { none: "outside" },
  },
  {
    id: "home-measures-no-medicine",
    rows: [16],
    systems: [22],
    verdict: "weak",
    basis: from("who2023", "hatefi2021"),
    model: { none: "outside" },
  },
  {
    id: "caffeine-in-painkillers",
    rows: [22],
    systems: [21],
    verdict: "mixed",
    basis: [
      ...from("derry2014"),
      { recalled: "five to ten more people in a hundred get good relief with caffeine added", sure: 93 },
    ],
    model: { none: "outside" },
  },
  {
    id: "caffeine-hides-pain",
    rows: [23],
    systems: [21],
    verdict: "untested",
    basis: from("derry2014", "caffeineMedscape"),
    model: { none: "outside" },
  },
  {
    id: "tramadol-for-a-pull",
    rows: [24],
    systems: [21],
    verdict: "wrong",
    unsafe: true,
    basis: from("jones2023", "sansone2009"),
    model: { none: "outside" },
  },
  {
    id: "stretch-after-a-painkiller",
    rows: [25],
    systems: [21],
    verdict: "wrong",
    unsafe: true,
    basis: [{ ownChoice: "pain warns of too much, and a painkiller dulls it; no study is needed to ask for care" }],
    model: { none: "outside" },
  },
];
