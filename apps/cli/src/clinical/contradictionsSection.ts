import { type Clash, contradictions, hipNorms, watchFor } from "@ilio/care";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Answers that pull apart, what a person is told to watch for, and the averages beside a measured hip. */
export const contradictionsSection = (words: Reviewed): string =>
  blocks(
    "### Answers that pull apart",
    "Asked about kindly, once before the answer and then on it; a person may say that both are right. Until then, and after that too, the safer one holds in triage and limits. Bands go by what was said.",
    table(
      ["id", "when all of it is so", "as a person reads it", "why, and what holds meanwhile"],
      contradictions.map(({ id: key, when, basis }) => [
        id("A", key),
        when.map(clashText).join("; "),
        words(`contradiction.${key}`),
        basis,
      ]),
    ),
    "### What an answer says to watch for",
    "Each sign is as soon as triage says. What is true already is left out, and what belongs to a condition is said only where that is not ruled out.",
    list(
      Object.entries(watchFor({ "blood-thinner": "yes", pregnant: "yes" })).map(
        ([level, signs]) => `${level}: ${signs.map((sign) => `*${sign}*`).join(", ")}`,
      ),
    ),
    "### Averages beside a measured hip",
    "Shown with the person's own angles, as averages and not as a bound. Nothing is decided by them.",
    list(
      Object.entries(hipNorms).map(
        ([group, { degrees, people, source }]) =>
          `${group}: thigh ${Math.abs(degrees)}° ${degrees < 0 ? "below" : "above"} level, ${people} people. ${source}`,
      ),
    ),
  );

function clashText(clash: Clash): string {
  if ("linkIds" in clash)
    return `${clash.linkIds.map((linkId) => `*${linkId}*`).join(" or ")}: ${clash.are.join(" or ")}`;
  if ("free" in clash) return `the map shows nothing at ${clash.free.join(", ")}`;
  if ("bothSides" in clash) return `the map shows left and right at ${clash.bothSides.join(" or ")}`;
  if ("fromAge" in clash) return `${clash.fromAge} or older this year`;
  if ("found" in clash) return `the test ${clash.test} found *${clash.found}*`;
  if ("hurt" in clash) return `the newest ${clash.test} hurt at ${clash.hurt.join(" or ")}`;
  return `*${clash.otherSide[0]}* and *${clash.otherSide[1]}* name opposite sides`;
}
