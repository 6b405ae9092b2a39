import {
  catalogue,
  gentleSession,
  isFlare,
  limitsFor,
  type Masking,
  type MovementId,
  maskedSession,
  misfitOf,
  type PlanItem,
  sessionKind,
} from "@ilio/care";
import type { BeforeSessionV2, PersonState } from "@ilio/record";
import { areFirstSessionsDone, hurtLastTime } from "../../app/firstSession.ts";
import { lateRatings } from "../../app/flaredSince.ts";
import { isSomethingNew } from "../../app/gate.ts";
import { isNerveStopOpen, withoutStretches } from "../../app/nerveStop.ts";
import { newestOf } from "../../app/newest.ts";
import type { PlanMade } from "../../app/usePlan.ts";

export interface TodaysSession {
  readonly session: BeforeSessionV2["session"];
  /** Why it is the gentle one, when today made it so. */
  readonly because?: NonNullable<BeforeSessionV2["because"]>;
  readonly items: readonly PlanItem[];
  /** Left out because they hurt last time. */
  readonly hurt: readonly MovementId[];
  /** Left out because a hip-flexor stretch tingled. */
  readonly tingled: readonly MovementId[];
  /** What hides pain today. */
  readonly masking: Masking;
  /** One movement, tried beside the plan. */
  readonly alone?: true;
}

interface Today {
  readonly state: PersonState;
  readonly made: PlanMade;
  /** Pain now, NRS 0–10. */
  readonly nrs: number;
  readonly masking: Masking;
  readonly now: string;
}

type Kind = Pick<TodaysSession, "session" | "because">;

function kindOf({ state, made: { plan }, nrs, now }: Today): Kind {
  if (isSomethingNew(state, now)) return { session: "gentle", because: "somethingNew" };
  if (isFlare([...lateRatings(state, now), { at: now, nrs }], now)) {
    return { session: "gentle", because: "flare" };
  }
  return sessionKind({
    nrsNow: nrs,
    lastCheckInNrs: newestOf(state.checkIns, now)?.nrs ?? null,
    firstSessionDone: areFirstSessionsDone(state, plan),
    plan,
  });
}

const hasExercise = (items: readonly PlanItem[]): boolean => items.some(({ movement }) => catalogue[movement].counted);
const idsOf = (items: readonly PlanItem[]): readonly MovementId[] => items.map(({ movement }) => movement);

/**
 * What is right today: the plan, less what hurt or tingled, and less what a medicine would hide the warning of. A new
 * sign, a flare or strong pain make it the gentle session. When nothing is left there is still ease to offer.
 */
export function todaysSession(today: Today): TodaysSession {
  const { state, made, masking } = today;
  const { answers, assessment } = made.input;
  const kind = kindOf(today);
  const gentle = gentleSession(answers, assessment, made.preferences);
  if (kind.session === "gentle") return { ...kind, items: gentle, hurt: [], tingled: [], masking };

  const { items: planned } = made.plan;
  // Tingling is the stricter reason, so it is the one that is said.
  const calm = isNerveStopOpen(state) ? withoutStretches(planned) : planned;
  const tingled = idsOf(planned).filter((movement) => !idsOf(calm).includes(movement));
  const hurtIds = hurtLastTime(state);
  const hurt = idsOf(calm).filter((movement) => hurtIds.has(movement));
  const left = calm.filter(({ movement }) => !hurtIds.has(movement));
  // What hurt or tingled must not come back as the easier form of something else, nor may that lead to the floor of an
  // office.
  const away = new Set<MovementId>([...hurt, ...tingled]);
  const items = maskedSession(left, masking, limitsFor(answers, assessment)).filter(
    ({ movement }) => !away.has(movement) && misfitOf(movement, made.preferences) === null,
  );
  const rest = { hurt, tingled, masking };
  if (hasExercise(left) && !hasExercise(items)) return { session: "gentle", because: "masked", items: gentle, ...rest };
  if (items.length === 0) return { session: "gentle", items: gentle, ...rest };
  return { ...kind, items, ...rest };
}
