import { emergencyIds } from "@ilio/care";
import { dayOf } from "../event/at.ts";
import type { AnyEvent, Event } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";
import { withAnswers, without } from "./knownAnswers.ts";
import { inOrder } from "./order.ts";
import type { Dated, PersonState } from "./personState.ts";
import { withoutReplaced } from "./replaced.ts";

export const emptyState: PersonState = {
  answers: {},
  authored: null,
  emergencyAt: null,
  conditionsAt: null,
  outcome: null,
  seen: null,
  safetyLines: [],
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
  safetyLines: [...state.safetyLines],
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
  else foldUnknown(draft, stored.event.type);
}

/** What a newer program wrote and this one cannot read may have said that something is new. */
function foldUnknown(draft: Draft, type: string): void {
  if (/^(answers|seen|safety-line)\//.test(type)) askEmergencyAgain(draft);
  if (/^(answers|seen)\//.test(type)) draft.conditionsAt = null;
}

function askEmergencyAgain(draft: Draft): void {
  draft.answers = without(draft.answers, emergencyIds);
  draft.emergencyAt = null;
}

function foldAnswers(draft: Draft, { at, payload: { part, answers } }: Event<"answers/1">): void {
  // rows left out on this screen were not answered on it, whatever was said weeks ago
  if (part === "emergency") draft.answers = without(draft.answers, emergencyIds);
  const saysPregnant = part === "who" && Object.hasOwn(answers, "pregnant");
  if (saysPregnant) draft.answers = without(draft.answers, ["pregnancy-week"]);
  draft.answers = withAnswers(draft.answers, answers, at);
  draft.authored = at;
  if (part === "emergency") draft.emergencyAt = at;
  if (saysPregnant && draft.answers.pregnant !== undefined) draft.conditionsAt = at;
}

function foldSeen(draft: Draft, event: Event<"seen/1">): void {
  const { at, payload } = event;
  askEmergencyAgain(draft);
  const visit = {
    "seen-on": payload.seenOn,
    "seen-by": payload.by,
    "seen-exercise": payload.exercise,
    "seen-recorded-on": dayOf(at),
  };
  draft.answers = withAnswers(draft.answers, visit, at);
  draft.authored = at;
  draft.conditionsAt = null;
  draft.seen = dated(event);
}

function foldKnown(draft: Draft, event: AnyEvent): void {
  switch (event.type) {
    case "answers/1":
      foldAnswers(draft, event);
      break;
    case "seen/1":
      foldSeen(draft, event);
      break;
    case "safety-line/1":
      draft.safetyLines.push(dated(event));
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
