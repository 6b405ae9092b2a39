import { type MovementId, type Options, optionsFor } from "@ilio/care";
import type { PlanMade } from "../../../app/usePlan.ts";
import type { SessionDraft } from "../draft.ts";
import type { Player } from "./usePlayer.ts";

const none: Options = { easier: null, harder: null, swaps: [] };

/** What may take the place of the movement under way; nothing while no plan may be made. */
export function optionsNow(player: Player, draft: SessionDraft, made: PlanMade | null): Options {
  if (made === null) return none;
  const { run, view, hurt } = player;
  const movements = [...new Set(run.steps.map(({ movement }): MovementId => movement))];
  return optionsFor(view.step.movement, {
    ...{ answers: made.input.answers, assessment: made.input.assessment, preferences: draft.preferences },
    ...{ emphasis: made.plan.emphasis, session: draft.session, masking: draft.masking, movements, hurt },
  });
}
