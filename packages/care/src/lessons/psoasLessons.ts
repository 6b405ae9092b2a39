import { type Lesson, posture, shown } from "./lesson.ts";

/** What the psoas is and does. */
export const psoasLessons = [
  {
    key: "psoas-place",
    requirements: ["S3"],
    when: null,
    where: ["body", "answer"],
    picture: [posture("side-bend")],
    basis: [{ source: "bogduk1992" }, { source: "hansen2006" }],
  },
  {
    key: "one-of-many",
    requirements: ["S3"],
    when: null,
    where: ["body", "plan", "movement:clamshell"],
    picture: [posture("steep-hill")],
    basis: [
      { source: "bogduk1992" },
      { ownChoice: "that buttock and piriformis start at the sacrum is anatomy of any textbook" },
    ],
  },
  {
    key: "walking-psoas",
    requirements: ["S4"],
    when: null,
    where: ["movement:comfortable-walk", "movement:standing-march", "body"],
    picture: [posture("walk-toe-off"), posture("walk-swing")],
    basis: [{ source: "hu2011" }, { source: "hansen2006" }],
  },
  {
    key: "stairs",
    requirements: ["S4"],
    when: [{ item: "groin-bending-or-stairs", is: ["yes", "notSure"] }],
    where: ["today", "body"],
    picture: [posture("stairs")],
    basis: [
      { source: "jiroumaru2014" },
      { ownChoice: "which muscles push the body up is textbook; a rail and one step at a time are usual advice" },
    ],
  },
  {
    key: "three-ways",
    requirements: ["S5"],
    when: null,
    where: ["movements", "movement:heel-taps", "movement:dead-bug"],
    picture: [shown("knee-hold-above-hip", "start"), shown("knee-hold-above-hip", "hold")],
    basis: [{ ownChoice: "the three ways are textbook, and every muscle has them" }],
  },
  {
    key: "sit-ups-and-bikes",
    requirements: ["S9"],
    when: null,
    where: ["movements", "movement:side-bridge-knees", "movement:side-bridge", "today"],
    picture: [posture("curl-up-feet-fixed"), posture("cycling")],
    basis: [{ source: "juker1998" }, { ownChoice: "long steps after a ride are advice of ours, without a study" }],
  },
] as const satisfies readonly Lesson[];
