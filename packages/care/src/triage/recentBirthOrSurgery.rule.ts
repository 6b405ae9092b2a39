import type { SignRule } from "./rule.ts";

/**
 * A birth or an operation in the last three months: someone who knows the wound should say when to do more.
 */
export const recentBirthOrSurgery: SignRule = {
  id: "recent-birth-or-surgery",
  row: null,
  source: "own choice: soon and gentle; three months because both heal for weeks and people remember months, not weeks",
  outcomes: [
    {
      when: { any: ["recent-birth", "recent-surgery"] },
      level: "soon",
      exercise: "gentle",
      advice: "ask-what-you-may-do",
    },
  ],
};
