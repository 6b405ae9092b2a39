import { candidatesByEmphasis, emphases, emphasisTable, scheduleByEmphasis, violationRules } from "@ilio/care";
import { blocks, id, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** What a plan aims at, what it holds, how often, and the rules that every plan keeps. */
export function planSection(words: Reviewed): string {
  return blocks(
    "## 6. Plan",
    "Gentle exercise comes before every band. Then the first row of this table that matches chooses what the plan aims at; when none does, it is general. With more than half of the history questions not sure, it is gentle.",
    table(
      ["id", "pattern", "at band", "or this answer is yes or not sure", "aim"],
      emphasisTable.map(({ pattern, bands, linkId, emphasis }, i) => [
        id("E", i + 1),
        pattern,
        bands.join(" or "),
        linkId ?? "",
        emphasis,
      ]),
    ),
    "### What each aim holds",
    table(
      ["aim", "as a person reads it", "movements, with the reason told", "sessions", "walk"],
      emphases.map((emphasis) => [
        emphasis,
        words(`emphasis.${emphasis}`),
        candidatesByEmphasis[emphasis]
          .map(({ movement, reason }) => `${words(`movement.${movement}.name`)} (${words(`reason.${reason}`)})`)
          .join("; "),
        sessionsText(scheduleByEmphasis[emphasis]),
        walkText(scheduleByEmphasis[emphasis].walk),
      ]),
    ),
    "### Rules that every plan keeps",
    "Checked for every plan that leaves the package, and for thousands of made-up people by `ilio simulate`.",
    table(
      ["id", "rule", "basis"],
      violationRules.map(({ id: rule, says, source }) => [id("V", rule), says, source]),
    ),
  );
}

type Schedule = (typeof scheduleByEmphasis)[keyof typeof scheduleByEmphasis];

const sessionsText = ({ sessionsPerWeek, sessionsFirstWeek }: Schedule): string =>
  `${sessionsFirstWeek} in the first week, then ${sessionsPerWeek} a week`;

const walkText = ({ minutes, timesPerDay }: Schedule["walk"]): string => `${minutes} min, ${timesPerDay} a day`;
