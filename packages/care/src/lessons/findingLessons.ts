import { type Lesson, posture, shown } from "./lesson.ts";

/** Where it may come from, and what an answer of Ilio says. */
export const findingLessons = [
  {
    key: "no-one-source",
    requirements: ["S2"],
    when: null,
    where: ["answer"],
    picture: [posture("standing")],
    basis: [
      { source: "who2023" },
      { ownChoice: "that body, sleep, work and worry have a share is usual teaching, without a share for each" },
    ],
  },
  {
    key: "what-fits",
    requirements: ["S2"],
    when: null,
    where: ["answer", "home-tests"],
    picture: [shown("thomas-back-flat", "end")],
    basis: [{ ownChoice: "how the patterns of part 4 are weighed, told in words" }],
  },
  {
    key: "weak-or-stiff",
    requirements: ["S6", "S7"],
    when: null,
    where: ["home-tests", "answer"],
    picture: [shown("knee-hold-above-hip", "hold"), shown("thomas-back-flat", "end")],
    basis: [
      { source: "jcm2024" },
      { ownChoice: "one founding article blames weakness and the other stiffness; Ilio measures both" },
    ],
  },
  {
    key: "strength",
    requirements: ["S6"],
    when: [{ item: "front-of-hip-lifting-knee", is: ["left", "right", "both"] }],
    where: ["plan", "movement:isometric-hip-flexion", "movement:banded-hip-flexion"],
    picture: [shown("isometric-hip-flexion", "start")],
    basis: [
      { source: "acsm2009" },
      {
        ownChoice: "that muscles of any age gain from work is textbook; no study followed the psoas of people who sit",
      },
    ],
  },
  {
    key: "arch",
    requirements: ["S7"],
    when: null,
    where: ["home-tests", "body", "movement:prone-hip-extension"],
    picture: [posture("standing"), posture("standing-arched")],
    basis: [{ source: "preece2021" }, { source: "bogduk1992" }],
  },
  {
    key: "bending",
    requirements: ["S7"],
    when: [{ item: "worry-moving-harms", from: 7 }],
    where: ["home-tests", "today"],
    picture: [shown("bend-and-return", "start"), shown("bend-and-return", "end")],
    basis: [
      { source: "juker1998" },
      { ownChoice: "getting used to bending in small doses is usual advice, without a figure at hand" },
    ],
  },
  {
    key: "leg-pain",
    requirements: ["S8"],
    when: [{ item: "below-knee", is: ["yes", "notSure"] }],
    where: ["answer", "plan", "home-tests", "movement:figure-4"],
    picture: [shown("figure-4", "end")],
    basis: [
      { ownChoice: "that the back is the commoner place is told as what seems so: the figures at hand are weak" },
    ],
  },
] as const satisfies readonly Lesson[];
