import { dayOf } from "../event/at.ts";
import type { AnyEvent } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";
import { withAnswers, withoutEmergency } from "./knownAnswers.ts";
import { inOrder } from "./order.ts";
import type { Dated, PersonState } from "./personState.ts";
import { withoutReplaced } from "./replaced.ts";

export const emptyState: PersonState = {
  answers: {},
  authored: null,
  emergencyAt: null,
  outcome: null,
  seen: null,
  beforeSessions: [],
  sessions: [],
  hurts: [],
  checkIns: [],
  reliefs: [],
  settings: {},
};

type Draft = {
  -readonly [K in keyof PersonState]: PersonState[K] extends readonly (infer Item)[] ? Item[] : PersonState[K];
};

/** A copy whose lists may grow. */
const draftOf = (state: PersonState): Draft => ({
  ...state,
  beforeSessions: [...state.beforeSessions],
  sessions: [...state.sessions],
  hurts: [...state.hurts],
  checkIns: [...state.checkIns],
  reliefs: [...state.reliefs],
});

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
  else if (/^(answers|seen|safety-line)\//.test(stored.event.type)) askEmergencyAgain(draft);
}

/** Also after a form that a newer program wrote and this one cannot read: it may have said that something is new. */
function askEmergencyAgain(draft: Draft): void {
  draft.answers = withoutEmergency(draft.answers);
  draft.emergencyAt = null;
}

function foldKnown(draft: Draft, event: AnyEvent): void {
  switch (event.type) {
    case "answers/1":
      draft.answers = withAnswers(draft.answers, event.payload.answers);
      draft.authored = event.at;
      if (event.payload.part === "emergency") draft.emergencyAt = event.at;
      break;
    case "seen/1":
      askEmergencyAgain(draft);
      draft.answers = withAnswers(draft.answers, {
        "seen-on": event.payload.seenOn,
        "seen-by": event.payload.by,
        "seen-exercise": event.payload.exercise,
        "seen-recorded-on": dayOf(event.at),
      });
      draft.authored = event.at;
      draft.seen = dated(event);
      break;
    case "safety-line/1":
      if (event.payload.answer !== "no") askEmergencyAgain(draft);
      break;
    case "outcome/1":
      draft.outcome = dated(event);
      break;
    case "before-session/1":
      draft.beforeSessions.push(dated(event));
      break;
    case "session/1":
      draft.sessions.push(dated(event));
      break;
    case "hurt/1":
      draft.hurts.push(dated(event));
      break;
    case "check-in/1":
      draft.checkIns.push(dated(event));
      break;
    case "relief/1":
      draft.reliefs.push(dated(event));
      break;
    case "setting/1":
      draft.settings = { ...draft.settings, [event.payload.key]: event.payload.value };
      break;
  }
}

function dated<T extends object>({ payload, at, id }: { payload: T; at: string; id: string }): Dated<T> {
  return { ...payload, at, id };
}
