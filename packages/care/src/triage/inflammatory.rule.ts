import { inflammatoryFrom, inflammatoryIds } from "../answers/isAsked.ts";
import type { SignRule } from "./rule.ts";

/**
 * Inflammation of spine and pelvis: over three months, and four of five of before 40, slow beginning, better with
 * movement, no better with rest, pain that wakes in the second half of the night. A painful red eye with it can cost sight.
 *
 * @source Sieper 2009, ARD 68:784: four of five, sensitivity 0.77 to 0.80, specificity 0.72 to 0.92
 */
export const inflammatory: SignRule = {
  id: "inflammatory",
  row: "axial spondyloarthritis",
  source:
    "Sieper 2009, ARD 68:784 (inflammatory back pain, experts' criteria); own choice: the rest is asked only of those whose pain may have begun before 40",
  outcomes: [
    { when: "red-eye", level: "urgent", exercise: "stop", advice: "doctor-today" },
    {
      when: {
        all: ["over-three-months", { atLeast: inflammatoryFrom, of: inflammatoryIds }],
      },
      level: "soon",
      exercise: "usual",
      advice: "doctor-soon",
      onlyDoctor: true,
    },
  ],
};
