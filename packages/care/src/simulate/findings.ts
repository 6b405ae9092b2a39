import type { FindingId, SideAnswer } from "../answers/answers.ts";
import { findingIds } from "../answers/answers.ts";
import { chance, pick, type Random } from "./mulberry32.ts";
import type { Story } from "./rates.ts";
import type { Share } from "./wrongness.ts";

// How often home tests find something. own choices: nobody has measured them alone at home, so what clinicians found is taken
// toward chance, and people without the story have findings too.

/** Share of people in whom a test finds something, whatever the story. */
const findingShare: Readonly<Record<FindingId, number>> = {
  "thigh-stays-up": 0.2,
  "knee-hold-weak-or-sore": 0.08,
  "pressed-lift-front-of-hip": 0.05,
  "slump-leg": 0.1,
  "squat-hip": 0.08,
  "turn-in-small": 0.08,
  "pelvis-drops": 0.15,
  "buttock-stretch": 0.1,
  "standing-arch": 0.2,
};

const storyFindings: Readonly<Partial<Record<Story, Readonly<Partial<Record<FindingId, number>>>>>> = {
  "stiff-hip-flexor": { "thigh-stays-up": 0.8 },
  "sore-hip-flexor": { "knee-hold-weak-or-sore": 0.75, "pressed-lift-front-of-hip": 0.75 },
  nerve: { "slump-leg": 0.7 },
  "hip-joint": { "squat-hip": 0.4, "turn-in-small": 0.6, "pelvis-drops": 0.45 },
  buttock: { "buttock-stretch": 0.55 },
  arching: { "standing-arch": 0.6 },
};

/** Home tests of a person who did all of them. */
export const findingsIn = (random: Random, story: Story, share: Share): Readonly<Record<FindingId, SideAnswer>> =>
  Object.fromEntries(
    findingIds.map((id) => {
      const found = chance(random, share(storyFindings[story]?.[id], findingShare[id]));
      return [id, found ? pick(random, ["left", "right"] as const) : "no"];
    }),
  ) as Record<FindingId, SideAnswer>;
