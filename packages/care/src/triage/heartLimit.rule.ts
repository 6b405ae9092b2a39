import type { SignRule } from "./rule.ts";

/**
 * A heart or blood-pressure problem that limits what a person may do: their doctor knows the limit, we do not.
 */
export const heartLimit: SignRule = {
  id: "heart-limit",
  row: null,
  source: "own choice: soon and gentle until their doctor has said what is fine",
  outcomes: [
    {
      when: "heart-or-blood-pressure",
      level: "soon",
      exercise: "gentle",
      advice: "ask-what-you-may-do",
      onlyDoctor: true,
    },
  ],
};
