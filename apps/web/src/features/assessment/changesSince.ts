import {
  type Answers,
  fitPlan,
  journey,
  type LinkId,
  type MovementId,
  type Preferences,
  type SameWhyKey,
  whySame,
} from "@ilio/care";

/** What an answer did: made the plan another one, or why it left the plan as it was. */
export type Effect = "changed" | "together" | SameWhyKey;

export interface Changes {
  /** The answers that are different now, by what they did. */
  readonly effects: ReadonlyMap<Effect, readonly LinkId[]>;
  /** Movements that are new in the plan as it fits the day, and those that are gone from it. */
  readonly added: readonly MovementId[];
  readonly gone: readonly MovementId[];
}

interface Compared {
  readonly before: Answers;
  readonly after: Answers;
  readonly authored: string;
  readonly preferences: Preferences;
}

/** A visit is not an answer that one changes; what it does is told where it is written down. */
const isVisit = (id: string): boolean => id.startsWith("seen-");

/** Answers that were given before and are others now. One that was not asked before has not changed. */
const changedIds = ({ before, after }: Compared): readonly LinkId[] =>
  (Object.keys(after) as readonly LinkId[]).filter(
    (id) => !isVisit(id) && before[id] !== undefined && before[id] !== after[id],
  );

const withAnswer = (answers: Answers, id: LinkId, from: Answers): Answers =>
  ({ ...answers, [id]: from[id] }) as Answers;

/**
 * What became of the plan since the answers were `before`. The changed answers are put in one after the other, so that
 * each is compared with itself alone, and a plan that is another one is so because of one of them.
 *
 * @param authored day or time of the newest answers; both sides are read as of then
 * @returns null when no answer changed
 */
export function changesSince(compared: Compared): Changes | null {
  const { before, after, authored } = compared;
  const changed = changedIds(compared);
  if (changed.length === 0) return null;
  const isSame = planText(before, authored) === planText(after, authored);
  const effects = new Map<Effect, readonly LinkId[]>();
  let now = changed.reduce((answers, id) => withAnswer(answers, id, before), after);
  for (const id of changed) {
    const next = withAnswer(now, id, after);
    const effect = whySame(id, now, next, authored) ?? (isSame ? "together" : "changed");
    effects.set(effect, [...(effects.get(effect) ?? []), id]);
    now = next;
  }
  const [had, has] = [movementsOf(before, compared), movementsOf(after, compared)];
  if (had === null || has === null) return { effects, added: [], gone: [] };
  return { effects, added: has.filter((id) => !had.includes(id)), gone: had.filter((id) => !has.includes(id)) };
}

const planText = (answers: Answers, authored: string): string => JSON.stringify(journey(answers, authored).plan);

function movementsOf(answers: Answers, { authored, preferences }: Compared): readonly MovementId[] | null {
  const { triage, assessment, plan } = journey(answers, authored);
  if (plan === null) return null;
  return fitPlan(plan, { answers, triage, assessment, authored }, preferences).items.map(({ movement }) => movement);
}
