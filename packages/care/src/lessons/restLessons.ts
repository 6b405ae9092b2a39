import { type Lesson, posture, shown } from "./lesson.ts";

/** Sleep, rest, massage, medicines, and looking back. */
export const restLessons = [
  {
    key: "sleep",
    requirements: ["S14"],
    when: [{ item: "sleep", to: 5 }],
    where: ["check-in", "today", "movement:side-lying-rest"],
    picture: [shown("side-lying-rest", "start"), posture("lying-back")],
    basis: [
      { source: "cary2019" },
      { source: "saini2025" },
      { ownChoice: "pillows, and a position that one likes, are usual advice; no study shows one best position" },
    ],
  },
  {
    key: "on-your-front",
    requirements: ["S14"],
    when: null,
    where: ["check-in", "today"],
    picture: [posture("lying-front")],
    basis: [
      { source: "sleepPosition2024" },
      { source: "cary2019" },
      { ownChoice: "a flat pillow under the pelvis is usual advice, without a study" },
    ],
  },
  {
    key: "massage",
    requirements: ["S15"],
    when: null,
    where: ["massage", "plan"],
    picture: [posture("lying-front")],
    basis: [
      { source: "who2023" },
      { ownChoice: "no deep pressure on the belly, and whom to ask first, as in the part on massage" },
    ],
  },
  {
    key: "painkillers",
    requirements: ["S21"],
    when: [
      { item: "takes-medicine", is: ["yes"] },
      { item: "opioid", is: ["yes"] },
      { item: "sedative", is: ["yes"] },
      { item: "muscle-relaxant", is: ["yes"] },
    ],
    where: ["medicines", "plan", "session-end", "home-tests"],
    picture: [posture("lying-side")],
    basis: [
      {
        ownChoice:
          "easy moves while a medicine may hide pain, as in the rules of the plan; no medicine is advised against",
      },
    ],
  },
  {
    key: "caffeine",
    requirements: ["S21"],
    when: null,
    where: ["check-in", "session-end", "medicines", "home-tests"],
    picture: [posture("sitting-supported")],
    basis: [
      { source: "derry2014" },
      { ownChoice: "that it may hide back pain is plausible and not studied; going down slowly is usual advice" },
    ],
  },
  {
    key: "rest-and-food",
    requirements: ["S21"],
    when: null,
    where: ["relief", "session-end", "movement:constructive-rest-90-90"],
    picture: [shown("constructive-rest-90-90", "start")],
    basis: [{ ownChoice: "that muscles mend at rest, and that days in bed do not help a back, is textbook" }],
  },
  {
    key: "look-back",
    requirements: ["S21"],
    when: null,
    where: ["check-in", "today"],
    picture: [posture("lifting-squat")],
    basis: [
      { source: "articlePsoasPain" },
      { ownChoice: "a few words a day, and care with chance, are advice of ours" },
    ],
  },
  {
    key: "keep-moving",
    requirements: ["S22"],
    when: null,
    forAll: true,
    where: ["today", "plan"],
    picture: [shown("walk", "strike")],
    basis: [{ source: "who2023" }, { source: "pocovi2024" }],
  },
] as const satisfies readonly Lesson[];
