import type { AnyEvent } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";
import { type Draft, draftOf, emptyState } from "./draft.ts";
import { askConditionsAgain, askSignsAgain, foldAnswers, foldSeen } from "./foldAnswers.ts";
import { inOrder } from "./order.ts";
import type { Dated, PersonState } from "./personState.ts";
import { withoutReplaced } from "./replaced.ts";

/**
 * All that is known of a person. The same events give the same state, in whatever order they arrived.
 *
 * @param now the reader's wall clock, ms since 1970: an event more than a day ahead of it has no known time
 * @throws RangeError when `now` is no time
 */
export function project(events: readonly StoredEvent[], now: number): PersonState {
  const draft = draftOf(emptyState);
  for (const stored of withoutReplaced(inOrder(events, now))) fold(draft, stored);
  return draft;
}

/** The state after one more event, which is later than all before it and replaces none. */
export function applyEvent(state: PersonState, stored: StoredEvent): PersonState {
  const draft = draftOf(state);
  fold(draft, stored);
  return draft;
}

function fold(draft: Draft, stored: StoredEvent): void {
  if (stored.kind === "known") foldKnown(draft, stored.event);
  else foldUnknown(draft, stored.event.type);
}

/** What a newer program wrote and this one cannot read may have said that something is new. */
function foldUnknown(draft: Draft, type: string): void {
  if (/^(answers|seen|safety-line|flare)\//.test(type)) askSignsAgain(draft);
  if (/^(answers|seen)\//.test(type)) askConditionsAgain(draft);
  if (/^answers\//.test(type)) draft.mapAt = null;
}

function foldKnown(draft: Draft, event: AnyEvent): void {
  switch (event.type) {
    case "answers/2":
      foldAnswers(draft, event);
      break;
    case "seen/2":
      foldSeen(draft, event);
      draft.seen = dated(event);
      break;
    case "safety-line/1":
      draft.safetyLines.push(dated(event));
      if (event.payload.answer !== "no") askSignsAgain(draft);
      break;
    case "flare/1":
      draft.flares.push(dated(event));
      askSignsAgain(draft);
      break;
    case "outcome/1":
      draft.outcome = dated(event);
      break;
    case "before-session/2":
      draft.beforeSessions.push(dated(event));
      break;
    case "session/1":
      draft.sessions.push(dated(event));
      break;
    case "hurt/1":
      draft.hurts.push(dated(event));
      break;
    case "check-in/2":
      draft.checkIns.push(dated(event));
      break;
    case "relief/1":
      draft.reliefs.push(dated(event));
      break;
    case "goal/1":
      draft.goals.push(dated(event));
      break;
    case "preferences/1":
      draft.preferences = dated(event);
      break;
    case "setting/1":
      draft.settings = { ...draft.settings, [event.payload.key]: event.payload.value };
      break;
  }
}

function dated<T extends object>({ payload, at, id }: { payload: T; at: string; id: string }): Dated<T> {
  return { ...payload, at, id };
}
