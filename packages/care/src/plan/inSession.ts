import type { Answers } from "../answers/answers.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId } from "../catalogue/movement.ts";
import { limitsFor } from "../who/limitsFor.ts";
import type { Masking } from "../who/masking.ts";
import { below } from "./ladder.ts";
import { sessionViolations } from "./masked.ts";
import { planItem } from "./planItems.ts";
import type { Emphasis, PlanItem } from "./planResult.ts";
import { misfitOf, type Preferences } from "./preferences.ts";
import { mayJoin, swapsAmong } from "./swapsFor.ts";

/** A session under way, as far as it decides what else may be done in it. */
export interface InSession {
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** As they hold today. */
  readonly preferences: Preferences;
  readonly masking: Masking;
  readonly emphasis: Emphasis;
  readonly session: "first" | "usual" | "gentle";
  /** Its movements, those that were put in among them. */
  readonly movements: readonly MovementId[];
  /** What hurt in it, or last time. */
  readonly hurt: readonly MovementId[];
}

/** What may take the place of a movement in a session, best first. */
export interface Options {
  readonly easier: PlanItem | null;
  readonly harder: PlanItem | null;
  readonly swaps: readonly PlanItem[];
}

/**
 * What a person may choose in the place of a movement while they do it. Nothing that is barred, that does not fit where
 * they are, that hurt, or that asks for a warning which a medicine hides.
 *
 * own choice: something harder only in a usual session without pain and without such a medicine, one rung at most.
 */
export function optionsFor(movement: MovementId, now: InSession): Options {
  const { answers, assessment, preferences, masking, session, hurt } = now;
  const limits = limitsFor(answers, assessment);
  const aim = { emphasis: session === "gentle" ? ("gentle" as const) : now.emphasis, limits };
  const itemOf = (id: MovementId, reason: string) => planItem(id, reason, limits, assessment.stiffSide);
  const items = now.movements.map((id) => itemOf(id, "easier-instead"));
  const suits = (id: MovementId): boolean =>
    !hurt.includes(id) &&
    !now.movements.includes(id) &&
    misfitOf(id, preferences) === null &&
    mayJoin(id, movement, items, aim) &&
    sessionViolations([itemOf(id, "")], masking, limits).every(({ rule }) => rule === "no-ease");
  const easier = below(movement).find(suits);
  const mayGrow = session === "usual" && masking === "none" && hurt.length === 0;
  const harder = mayGrow ? catalogue[movement].harder.find(suits) : undefined;
  return {
    easier: easier === undefined ? null : itemOf(easier, "easier-instead"),
    harder: harder === undefined ? null : itemOf(harder, "other-instead"),
    swaps: swapsAmong(movement, items, aim)
      .filter((id) => suits(id) && id !== easier && id !== harder)
      .map((id) => itemOf(id, "other-instead")),
  };
}
