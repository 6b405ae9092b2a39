import { inflammatoryFrom, inflammatoryIds } from "../../answers/isAsked.ts";
import type { Pattern } from "../pattern.ts";
import { shrunkLog, toHundredths } from "../shrunkLog.ts";

const source = "Sieper 2009, ARD 68:784 (development 77.0 / 91.7 %, validation 79.6 / 72.4 %)";

/**
 * The spine may be inflamed: pain for over three months, and four of five signs.
 *
 * The two figures of the source lie far apart, so the ends nearer to 1 are used (2.9 and 0.28), then pulled toward 1 like
 * all others. own choices: never above *possible* by questions, because with these signs most people still have
 * something else (about one in seven does not); with a beginning from 40 on the other signs are not asked and the rule counts as not met.
 */
export const inflammatory: Pattern = {
  pattern: "inflammatory",
  method: "ratios",
  terms: [
    {
      when: "atLeast",
      requires: "over-three-months",
      count: inflammatoryFrom,
      linkIds: inflammatoryIds,
      // spans between the two groups of people of the source, no 95 % intervals
      met: { ratio: 2.9, interval: [2.9, 9.2], source },
      unmet: { ratio: 0.28, interval: [0.25, 0.28], source },
    },
  ],
  possibleFrom: toHundredths(shrunkLog(2.9)),
  fitsWellFrom: toHundredths(shrunkLog(11)),
  ceiling: "possible",
  source:
    "Sieper 2009, ARD 68:784 (experts' criteria); own choice: the bounds of the bands, and the low end of the span",
};
