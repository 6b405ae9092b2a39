import { type Lesson, type LessonSign, posture, shown } from "./lesson.ts";

const sitsLong: LessonSign = { item: "long-sitting", is: ["yes"] };

/** Chairs, desks and breaks. */
export const sittingLessons = [
  {
    key: "sitting-and-work",
    requirements: ["S1", "S12"],
    when: [{ item: "work", from: 5 }],
    where: ["today", "plan", "body"],
    picture: [posture("sitting-slouched"), posture("sitting-upright")],
    basis: [
      { source: "swain2020" },
      { source: "waongenngarm2021" },
      { ownChoice: "a break about every half hour is a round number; the trial tells that breaks help, not how many" },
    ],
  },
  {
    key: "short-breaks",
    requirements: ["S12"],
    when: [sitsLong],
    where: ["today", "plan"],
    picture: [posture("sitting-upright"), shown("standing-march", "end")],
    basis: [{ source: "waongenngarm2021" }],
  },
  {
    key: "lean-in",
    requirements: ["S13"],
    when: null,
    where: ["body", "today"],
    picture: [posture("sitting-leaning-forward"), posture("sitting-supported")],
    basis: [
      { source: "cho2015" },
      { source: "swain2020" },
      { ownChoice: "the length of the psoas in a lean is what our body model computes" },
    ],
  },
  {
    key: "feet-under-chair",
    requirements: ["S13"],
    when: null,
    where: ["body"],
    picture: [posture("sitting-feet-hooked")],
    basis: [{ ownChoice: "that the psoas does not cross the knee is anatomy; a box under the feet is usual advice" }],
  },
  {
    key: "standing-desk",
    requirements: ["S1", "S13"],
    when: null,
    where: ["body", "today"],
    picture: [posture("standing-desk")],
    basis: [{ source: "danquah2017" }, { source: "standingDesk2020" }],
  },
] as const satisfies readonly Lesson[];
