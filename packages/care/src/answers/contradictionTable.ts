import type { HomeTestId } from "../homeTests/homeTest.ts";
import type { BodyArea, FindingId, LinkId, SideId } from "./answers.ts";
import { firstSevereFrom } from "./isAsked.ts";

/** Something that must be so for two answers to pull apart; all conditions of a row together. */
export type Clash =
  /** One of these questions was answered with one of these. */
  | { readonly linkIds: readonly LinkId[]; readonly are: readonly string[] }
  /** The map was answered, and shows nothing there. */
  | { readonly free: readonly BodyArea[] }
  /** The map shows something there on the left and on the right, be it in two areas. */
  | { readonly bothSides: readonly BodyArea[] }
  /** The person is so old, years, or turns so old this year. */
  | { readonly fromAge: number }
  /** A home test has found it on some side. */
  | { readonly found: FindingId; readonly test: HomeTestId }
  /** The newest home test of this kind, with nothing hidden, hurt in one of these places. */
  | { readonly hurt: readonly string[]; readonly test: HomeTestId }
  /** One says left and the other right. */
  | { readonly otherSide: readonly [SideId, FindingId]; readonly test: HomeTestId };

export const contradictionIds = [
  "both-legs-said-no",
  "no-ease-but-eased",
  "fall-but-slow",
  "first-but-before",
  "age-and-birth",
  "leg-worse-not-marked",
  "below-knee-not-marked",
  "walking-not-marked",
  "nothing-eases-legs",
  "groin-not-marked",
  "buttock-not-marked",
  "arching-test",
  "lifting-test",
  "hanging-test",
  "other-side",
] as const;
export type ContradictionId = (typeof contradictionIds)[number];

/** Answers that cannot all be meant, or that hardly go together. Worded as `contradiction.<id>`. */
export interface Contradiction {
  readonly id: ContradictionId;
  readonly when: readonly Clash[];
  /** Why it matters which one is closer, and what holds until it is known. */
  readonly basis: string;
}

const yes = (...linkIds: readonly LinkId[]): Clash => ({ linkIds, are: ["yes"] });
const no = (...linkIds: readonly LinkId[]): Clash => ({ linkIds, are: ["no"] });

const legAreas = ["groin", "buttock", "front-thigh", "outer-thigh", "back-thigh", "knee", "calf", "foot"] as const;

/** Age from which a pregnancy or a birth is taken for a slip of the finger, years. own choice. */
const birthUntil = 60;

/**
 * The pairs that are asked about, what keeps a person safe first. All are own choices. Left out are pairs that go together in
 * many people (a first bad pain that lasts over three months; a stretch that pulls though striding does not hurt), pairs that
 * the questions cannot leave (a question that a no has shut counts nowhere), and pairs that move neither a band nor a limit.
 */
export const contradictions: readonly Contradiction[] = [
  {
    id: "both-legs-said-no",
    when: [no("both-legs-or-giving-way"), { bothSides: ["calf", "foot"] }],
    basis:
      "own choice: new pain in both legs is an emergency, old pain is not, and the map does not ask which. Meanwhile what is felt below the knee is soon and gentle",
  },
  {
    id: "no-ease-but-eased",
    when: [yes("constant-pain"), yes("eased-hips-bent", "better-moving")],
    basis:
      "own choice: pain without any ease is a sign of triage. Meanwhile it counts, and what eases takes nothing from it",
  },
  {
    id: "fall-but-slow",
    when: [yes("small-fall"), yes("gradual-start"), yes("over-three-months")],
    basis: "own choice: a small fall counts for a fracture, a slow start for inflammation. Meanwhile both count",
  },
  {
    id: "first-but-before",
    when: [yes("first-severe"), yes("began-before-40"), yes("over-three-months"), { fromAge: firstSevereFrom }],
    basis:
      "own choice: a first bad pain from 55 on is seen soon, a beginning before 40 is a sign of inflammation. Meanwhile both count",
  },
  {
    id: "age-and-birth",
    when: [yes("pregnant", "recent-birth"), { fromAge: birthUntil }],
    basis:
      "own choice: a wrong year of birth moves rules of triage and a band. Meanwhile the age and the pregnancy both count",
  },
  {
    id: "leg-worse-not-marked",
    when: [yes("leg-worse-than-back"), { free: legAreas }],
    basis:
      "own choice: a leg worse than the back keeps a plan gentle. Meanwhile it does, as if pain might go below the knee",
  },
  {
    id: "below-knee-not-marked",
    when: [yes("below-knee"), { free: ["calf", "foot"] }],
    basis: "own choice: only where the question was answered before there was a map. Meanwhile the yes holds",
  },
  {
    id: "walking-not-marked",
    when: [yes("walking-limit"), { free: legAreas }],
    basis:
      "own choice: legs that limit walking speak for a narrow canal or an artery, a map without legs against it. Meanwhile the yes holds",
  },
  {
    id: "nothing-eases-legs",
    when: [yes("walking-limit"), no("sitting-eases-legs"), no("leaning-eases-legs"), no("standing-still-eases-legs")],
    basis:
      "own choice: legs that make one rest are eased by some rest, and by which one tells nerve from artery. Meanwhile the limit holds",
  },
  {
    id: "groin-not-marked",
    when: [yes("groin-bending-or-stairs"), { free: ["groin", "front-thigh"] }],
    basis:
      "own choice: after the map was drawn anew. The groin speaks for the hip joint and against the hip flexor. Meanwhile the yes holds",
  },
  {
    id: "buttock-not-marked",
    when: [yes("buttock-when-sitting"), { free: ["buttock"] }],
    basis: "own choice: after the map was drawn anew. One question carries this pattern. Meanwhile the yes holds",
  },
  {
    id: "arching-test",
    when: [no("worse-arching"), { found: "standing-arch", test: "standing-arch" }],
    basis:
      "own choice: the question frees stretches that end in an arch. Meanwhile arching counts as what brings the pain on",
  },
  {
    id: "lifting-test",
    when: [no("front-of-hip-lifting-knee"), { found: "pressed-lift-front-of-hip", test: "resisted-hip-flexion" }],
    basis:
      "own choice: beside a blood thinner a sore front of the hip is seen soon. Meanwhile the test counts there as a yes",
  },
  {
    id: "hanging-test",
    when: [no("front-of-hip-in-stretch"), { hurt: ["front-of-hip", "groin"], test: "thomas-back-flat" }],
    basis:
      "own choice: the same place was sore in the test of the hanging thigh. A pull there moves the hip-flexor bands; until it is said, it adds nothing",
  },
  {
    id: "other-side",
    when: [{ otherSide: ["front-of-hip-in-stretch", "thigh-stays-up"], test: "thomas-back-flat" }],
    basis: "own choice: the stiff side gets more of a stretch. Meanwhile the test says which it is",
  },
];
