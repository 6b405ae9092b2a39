import type { SignRule } from "./rule.ts";

/**
 * A back that is easily stirred up: the leg is worse than the back, or it takes more than half an hour to ease. Pain from
 * 7 of 10 does the same before a session.
 */
export const irritable: SignRule = {
  id: "irritable",
  row: null,
  source: "own choice: gentle until it settles, so that a session does not cost a day",
  outcomes: [
    { when: { any: ["leg-worse-than-back", "slow-to-ease"] }, level: "none", exercise: "gentle", advice: null },
  ],
};
