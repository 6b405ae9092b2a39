import {
  flareHours,
  flareRise,
  gentlerBounds,
  lowMood,
  outlookIds,
  someoneKey,
  usualDays,
  usualRatings,
} from "@ilio/care";
import { lessonsSection, signText } from "./lessonsSection.ts";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** The five items from 0 to 10, what they choose, and what counts as a flare. */
export function outlookSection(words: Reviewed): string {
  return blocks(
    "## 5. Outlook, lessons, flares",
    "Five items in our own words, each may be left out. They choose lessons and a softer start, never a pattern.",
    table(
      ["id", "item", "0", "10"],
      outlookIds.map((key) => [
        id("O", key),
        words(`outlook.${key}`),
        words(`outlook.${key}.low`),
        words(`outlook.${key}.high`),
      ]),
    ),
    list([
      `Softer start, the whole first week at half dose: ${gentlerBounds.map(signText).join(" or ")} (own choice).`,
      `A kind line about whom to talk to: ${signText(lowMood)} (own choice; no screening). It reads: “${words(someoneKey)}”`,
      `A flare: every rating of the last ${flareHours} hours is ${flareRise} or more above the median of the ${usualDays} days before, with at least ${usualRatings} ratings in those days, or the person says so. Then the signs are asked again. (own choice after the usual rule of two points for two days)`,
    ]),
    lessonsSection(words),
  );
}
