import { type Lesson, posture, shown } from "./lesson.ts";

/** What pain is, and what to do with it. */
export const painLessons = [
  {
    key: "hurt-not-harm",
    requirements: ["S20"],
    when: null,
    forAll: true,
    where: ["relief", "today", "check-in", "session-end", "plan", "answer"],
    picture: [posture("bending-to-floor")],
    basis: [
      { source: "who2023" },
      { ownChoice: "that pain and harm are two things is usual teaching; when to stop is said with it" },
    ],
  },
  {
    key: "bad-days",
    requirements: ["S22"],
    when: null,
    where: ["relief", "check-in", "today"],
    picture: [shown("constructive-rest-90-90", "start")],
    basis: [{ ownChoice: "that lasting pain goes up and down, and that warmth helps for a while, is usual teaching" }],
  },
  {
    key: "small-steps",
    requirements: ["S20", "S22"],
    when: [
      { item: "confidence", to: 5 },
      { item: "worry-moving-harms", from: 7 },
    ],
    where: ["plan", "today", "session-end"],
    picture: [shown("mini-bridge", "end"), shown("bridge", "end")],
    basis: [
      { ownChoice: "starting below what one can do and adding little is usual advice, without a figure at hand" },
    ],
  },
  {
    key: "pull-or-pinch",
    requirements: ["S20"],
    when: null,
    where: ["session-end", "movement:couch-stretch"],
    picture: [shown("couch-stretch", "end")],
    basis: [{ ownChoice: "the stop rules of the movements, told as one; soreness the day after is usual" }],
  },
  {
    key: "get-help",
    requirements: ["S20"],
    when: null,
    where: ["relief", "check-in", "home-tests"],
    picture: [shown("heel-walk", "start")],
    basis: [{ ownChoice: "some of the signs of part 1, with how soon; the whole list is named beside them" }],
  },
] as const satisfies readonly Lesson[];
