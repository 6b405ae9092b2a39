import type { Movement, SourcedDose } from "./movement.ts";

/** Why the articles' dose of a movement is that of research: they do not have the movement. */
export const notInArticles = { ownChoice: "the articles do not name it; the evidence dose is used" };

/** Both doses of a movement that the founding articles do not have. */
export const sameDoses = (evidence: SourcedDose): Movement["doses"] => ({
  articles: { ...evidence, basis: notInArticles },
  evidence,
});
