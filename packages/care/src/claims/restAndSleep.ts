import { type ClaimRow, from } from "./claim.ts";

/** Sleep, massage, rest and food. */
export const restAndSleep: readonly ClaimRow[] = [
  {
    id: "stomach-sleeping",
    rows: [43],
    systems: [14],
    verdict: "mixed",
    basis: [
      ...from("saini2025", "cary2019", "sleepPosition2024", "wilke1999"),
      { ownChoice: "a pillow under the pelvis is usual advice; no study compares it" },
    ],
    model: {
      facts: [
        { muscle: "psoas_major", at: "lying-front", against: "standing" },
        { muscle: "psoas_major", at: "lying-side", against: "standing" },
      ],
    },
  },
  {
    id: "massage-releases",
    rows: [44],
    systems: [15],
    verdict: "weak",
    basis: from("who2023", "massageThesis"),
    model: { none: "outside" },
  },
  {
    id: "through-the-belly",
    rows: [45],
    systems: [15],
    verdict: "mixed",
    unsafe: true,
    basis: [
      ...from("massageBelly2015"),
      {
        ownChoice:
          "who should not have it: what a therapist is usually taught to ask, told with care; never taught here",
      },
    ],
    model: { none: "outside" },
  },
  {
    id: "rest-and-food",
    rows: [21],
    systems: [21],
    verdict: "supported",
    basis: [
      ...from("jager2017"),
      { recalled: "muscle is built up again in the hours and days after exercise", sure: 97 },
    ],
    model: { none: "outside" },
  },
];
