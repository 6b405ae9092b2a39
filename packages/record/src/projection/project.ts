import { authoredOf } from "../event/at.ts";
import type { AnyEvent } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";
import { withoutReplaced } from "./chains.ts";
import { type Draft, draftOf, emptyState } from "./draft.ts";
import { askConditionsAgain, askSignsAgain, foldAnswers, foldHomeTest, foldSeen } from "./foldAnswers.ts";
import { inOrder, type Reader } from "./order.ts";
import type { Dated, PersonState } from "./personState.ts";

/** All that is known of a person. The same events give the same state, in whatever order they arrived. */
export function project(events: readonly StoredEvent[], reader: Reader): PersonState {
  return foldAll(emptyState, withoutReplaced(inOrder(events, reader)));
}

/** The state after one more event, which is later than all before it and names none of them. */
export const applyEvent = (state: PersonState, stored: StoredEvent): PersonState => foldAll(state, [stored]);

/** The state after more events, which are later than all before them, in order and without replaced ones. */
export function foldAll(state: PersonState, events: readonly StoredEvent[]): PersonState {
  const draft = draftOf(state);
  for (const stored of events) fold(draft, stored);
  return draft;
}

const canChangeSafety = /^(answers|seen|safety-line|flare)\//;

function fold(draft: Draft, stored: StoredEvent): void {
  if (stored.kind === "erased") return;
  if (canChangeSafety.test(stored.event.type)) draft.safetyId = stored.event.id;
  if (stored.kind === "known") foldKnown(draft, stored.event);
  else foldUnknown(draft, stored.event.type);
}

/** What a newer program wrote and this one cannot read may have said that something is new. */
function foldUnknown(draft: Draft, type: string): void {
  if (canChangeSafety.test(type)) askSignsAgain(draft);
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
    case "session/2":
      draft.sessions.push(dated(event));
      draft.sessionToRate = true;
      break;
    case "hurt/1":
      draft.hurts.push(dated(event));
      break;
    case "check-in/2":
      draft.checkIns.push(dated(event));
      if (!isBefore(event.at, draft.sessions.at(-1)?.at)) draft.sessionToRate = false;
      break;
    case "relief/1":
      draft.reliefs.push(dated(event));
      break;
    case "goal/1":
      draft.goals.push(dated(event));
      break;
    case "home-test/1":
      draft.homeTests.push(dated(event));
      foldHomeTest(draft, event);
      break;
    case "preferences/1":
      draft.preferences = dated(event);
      break;
    case "next-day/1":
      draft.nextDays.push(dated(event));
      break;
    case "thumb/1": {
      const { movement, thumb } = event.payload;
      const { [movement]: _, ...others } = draft.thumbs;
      draft.thumbs = thumb === "none" ? others : { ...others, [movement]: thumb };
      break;
    }
    case "player/1":
      draft.player = dated(event);
      break;
    case "figure/1":
      draft.figure = dated(event);
      break;
    case "setting/1":
      draft.settings = { ...draft.settings, [event.payload.key]: event.payload.value };
      break;
    case "tombstone/1":
      // `withoutReplaced` has left out what it takes away
      break;
  }
}

/** One that is added for an earlier day says nothing of a later session. */
const isBefore = (at: string, session: string | undefined): boolean =>
  session !== undefined && Date.parse(authoredOf(at)) < Date.parse(authoredOf(session));

function dated<T extends object>({ payload, at, id }: { payload: T; at: string; id: string }): Dated<T> {
  return { ...payload, at, id };
}
