import { factMuscles, noModelReasons, topicIds, verdicts } from "./claim.ts";
import { momentIds } from "./moments.ts";

/** The parts of what is said of a claim, in the order of its page. */
export const claimParts = ["said", "finds", "instead", "so"] as const;
export type ClaimPart = (typeof claimParts)[number];

/** Message keys of the claims with these ids, and of what all of them share. */
export const claimWordKeys = (ids: readonly string[]): readonly string[] => [
  ...ids.flatMap((id) => claimParts.map((part) => `claim.${id}.${part}`)),
  ...topicIds.map((id) => `learnPage.topic.${id}`),
  ...verdicts.map((id) => `claimPage.verdict.${id}`),
  ...noModelReasons.map((id) => `claimPage.noModel.${id}`),
  ...momentIds.map((id) => `claimPage.moment.${id}`),
  ...factMuscles.map((id) => `movementPage.muscle.${id}`),
];
