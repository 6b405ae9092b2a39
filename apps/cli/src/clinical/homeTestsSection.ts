import {
  findingOf,
  firstQuestions,
  type HomeTest,
  homeTestIds,
  homeTests,
  kneeHoldSeconds,
  type Measure,
  retestDays,
  smallTurnIn,
  stirredUpFrom,
  thomasDifference,
  walkingFrom,
} from "@ilio/care";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Home tests: what each asks, finds and rests on, and whom it is kept from. */
export const homeTestsSection = (words: Reviewed): string =>
  blocks(
    "### Home tests",
    `The first answer comes after ${firstQuestions} questions and the body map at most; walking is not asked under ${walkingFrom} of someone who feels nothing in the legs. Home tests come after it, and none is a must. What they find stands among the answers of the patterns above; a test that was not done, came out unclear, or was done while a medicine or caffeine may hide pain, counts as not done.`,
    list([
      `Tests that may bring on pain wait from a pain of ${stirredUpFrom} of 10, with a leg worse than the back, a back that is slow to ease or a foot that drags, while a strong medicine works, and for the rest of a day on which one brought on pain. Without the usual exercise there are none.`,
      `*thigh-stays-up*: above the level at each of two or three readings, or ${thomasDifference}° higher than the other side; by eye, above. *knee-hold-weak-or-sore*: under ${kneeHoldSeconds} s, or pain at the front of the hip. *turn-in-small*: under ${smallTurnIn}° on the mean. The others: the pain that the person knows, in the place that the test is about.`,
      "A foot that comes down by itself on heels or toes is asked about: new, or not sure, is the sign *foot-drags*, on both sides also *both-legs-or-giving-way*.",
      `Worth doing again ${retestDays.join(", ")} days after the first time. Compared with the first time, less than the error of the test is the same.`,
    ]),
    table(
      ["id", "test, what for", "measured", "finds", "not with", "basis"],
      homeTestIds.map((key) => rowOf(homeTests[key], words)),
    ),
  );

const rowOf = (test: HomeTest, words: Reviewed): readonly string[] => [
  id("B", test.id),
  `${words(`homeTest.${test.id}.name`)}. ${words(`homeTest.${test.id}.why`)}`,
  measureText(test.measure),
  findingOf(test.id) ?? "",
  [...test.notWith, ...test.like.map((movement) => `who has no ${movement}`)].join(", "),
  test.source,
];

function measureText(measure: Measure | null): string {
  if (measure === null) return "";
  if (measure.unit === "degrees") return `degrees, error ${measure.error}°`;
  return `s, at most ${measure.most}; error ${Math.round(measure.errorShare * 100)} % of the first time`;
}
