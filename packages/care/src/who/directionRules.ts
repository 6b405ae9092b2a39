import type { Answers, FollowUpId, HistoryId, SignId } from "../answers/answers.ts";
import type { PatternId } from "../assessment/assessmentResult.ts";
import type { Movement, MovementId } from "../catalogue/movement.ts";
import type { Cell } from "./cell.ts";
import { bar, change } from "./cells.ts";
import type { DirectionSource, SignSource } from "./limitSource.ts";

type Field = "hipFlexorStretch" | "endRangeHipExtension" | "lumbarExtension" | "endRange";

/** Movements by their fields in the catalogue, or by name where no field says it. */
export type Selector =
  | { readonly every: readonly Field[] }
  | { readonly some: readonly Field[] }
  | { readonly movements: readonly MovementId[] };

/** `pattern`: at *possible* or more. `linkId`: any answer but "no", none at all included. */
export type Trigger =
  | { readonly pattern: PatternId }
  | { readonly linkId: Extract<keyof Answers, SignId | FollowUpId | HistoryId | "tingling-front-thigh"> };

/** What something other than a condition does to movements. */
export interface DirectionRule {
  readonly source: SignSource | DirectionSource;
  readonly when: Trigger;
  /** The first that selects a movement counts for it. */
  readonly cells: readonly { readonly which: Selector; readonly cell: Cell }[];
}

/** Does the movement belong to the selection? */
export function isSelected(which: Selector, movement: Movement): boolean {
  if ("movements" in which) return which.movements.includes(movement.id);
  if ("every" in which) return which.every.every((field) => movement[field]);
  return which.some.some((field) => movement[field]);
}

const behindBody: Selector = { some: ["hipFlexorStretch", "endRangeHipExtension"] };

/** Movements that end with the hip straight, and in which people often go on into an arch. */
const endStraight: Selector = {
  movements: ["bird-dog-leg", "bird-dog", "bridge", "bridge-with-block", "marching-bridge", "single-leg-bridge"],
};

const noArching = (reason: string): DirectionRule["cells"] => [
  { which: { every: ["endRangeHipExtension", "lumbarExtension"] }, cell: bar(reason) },
  {
    which: endStraight,
    cell: change("hips-level", "up to a straight line the low back does not arch; the common mistake is to go on"),
  },
];

const noNervePull = (reason: string): DirectionRule["cells"] => [
  { which: { some: ["hipFlexorStretch", "endRangeHipExtension", "endRange"] }, cell: bar(reason) },
  {
    which: { movements: ["supta-padangusthasana"] },
    cell: bar("a straight leg lifted high is the very movement that pulls on an irritated sciatic root"),
  },
];

/**
 * Limits from signs, patterns and answers, as data. A sign here bars always: being seen by a doctor lifts a stop of
 * triage, but an open suspicion about the psoas or the aorta is no reason to pull on them.
 */
export const directionRules: readonly DirectionRule[] = [
  {
    source: "hip-stays-bent",
    when: { linkId: "hip-stays-bent" },
    cells: [
      {
        which: behindBody,
        cell: bar(
          "a hip that will not straighten may guard an abscess or a bleed in the psoas, which is not pulled on",
        ),
      },
    ],
  },
  {
    source: "beating-belly",
    when: { linkId: "beating-belly" },
    cells: [
      {
        which: behindBody,
        cell: bar("the aorta lies on the psoas; with a known or possible aneurysm nothing there is stretched"),
      },
    ],
  },
  {
    source: "bleeding-signs",
    when: { linkId: "bleeding-signs" },
    cells: [
      {
        which: behindBody,
        cell: bar(
          "bruising or groin pain on a blood thinner may be a bleed in the iliopsoas, which a stretch can widen",
        ),
      },
    ],
  },
  {
    source: "stenosis",
    when: { pattern: "stenosis" },
    cells: noArching("arching the low back narrows its canal, and a hip held behind the body invites the arch"),
  },
  {
    source: "facet",
    when: { pattern: "facet" },
    cells: noArching("arching presses the small joints of the low back together, which is what seems to hurt"),
  },
  {
    source: "worse-arching",
    when: { linkId: "worse-arching" },
    cells: noArching("arching is said to bring the pain on, and a strong stretch behind the body ends in an arch"),
  },
  {
    source: "tingling-front-thigh",
    when: { linkId: "tingling-front-thigh" },
    cells: [
      {
        which: behindBody,
        cell: bar(
          "tingling at the front of the thigh may come from the femoral nerve, which this very stretch pulls on",
        ),
      },
    ],
  },
  {
    source: "nerve-root",
    when: { pattern: "nerve-root" },
    cells: noNervePull("an irritated nerve root bears easy movement better than a pull held at the end of the range"),
  },
  {
    source: "below-knee",
    when: { linkId: "below-knee" },
    cells: noNervePull(
      "pain or tingling below the knee may come from a nerve root, so nothing pulls at the end of the range",
    ),
  },
];
