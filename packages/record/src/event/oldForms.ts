import { type Check, list, mapOf, object, oneOf, optional } from "./check.ts";
import { answer, code, codeOrNumber, day, effort, note, nrs, seconds, session, site } from "./fields.ts";
import type { AnswersV2, BeforeSessionV2, CheckInV2, EventType, Json, Payloads, SeenV2 } from "./payloads.ts";

/** A form of an earlier program: read, never written any more. */
export interface OldForm {
  /** What a payload of this form must look like. */
  readonly check: Check<unknown>;
  /** The next form. */
  readonly to: EventType;
  /** One small step to it, from a payload that passed `check`. */
  readonly payload: (old: Json) => Json;
}
export type OldForms = Readonly<Record<string, OldForm>>;

/** Ties the check of an old form to the step from it, and the step to the form it leads to. */
function old<Old, T extends EventType>(check: Check<Old>, to: T, payload: (old: Old) => Payloads[T]): OldForm {
  // the step only sees what passed the check, and all forms are JSON
  return { check, to, payload: payload as unknown as OldForm["payload"] };
}

/** Before the second screen of signs, the medicines, the body map and the outlook were asked. */
interface AnswersV1 {
  readonly part: "emergency" | "mistake" | "who" | "history";
  readonly answers: AnswersV2["answers"];
}
/** Before flares and medicines counted. */
interface BeforeSessionV1 {
  readonly nrs: number;
  readonly session: BeforeSessionV2["session"];
  readonly because?: "highPain" | "morePain" | "somethingNew";
}
/** One place, without a side. */
interface CheckInV1 {
  readonly nrs: number;
  readonly site: "back" | "buttock" | "frontOfHip" | "leg" | "other";
  readonly effort: CheckInV2["effort"];
  readonly note?: string;
}
/** Before it said what it came after. */
type SeenV1 = Omit<SeenV2, "after">;

/** Before swaps and what was asked for were written down. */
interface MovementDoneV1 {
  readonly movement: string;
  readonly side: "left" | "right" | "both";
  readonly seconds: number;
  readonly outcome: "done" | "skipped" | "hurt" | "notReached";
}
interface SessionV1 {
  readonly session: "first" | "usual" | "gentle";
  readonly seconds: number;
  readonly finished: boolean;
  readonly movements: readonly MovementDoneV1[];
}
const movementDone = object<MovementDoneV1>({
  movement: code,
  side: oneOf("left", "right", "both"),
  seconds,
  outcome: oneOf("done", "skipped", "hurt", "notReached"),
});

/** Only what is read changes; the stored bytes stay as they were written. */
export const oldForms = {
  "answers/1": old(
    object<AnswersV1>({ part: oneOf("emergency", "mistake", "who", "history"), answers: mapOf(codeOrNumber) }),
    "answers/2",
    (said) => said,
  ),
  "before-session/1": old(
    object<BeforeSessionV1>({ nrs, session, because: optional(oneOf("highPain", "morePain", "somethingNew")) }),
    "before-session/2",
    (said) => said,
  ),
  "check-in/1": old(object<CheckInV1>({ nrs, site, effort, note: optional(note) }), "check-in/2", (said) => ({
    ...said,
    areas: [],
  })),
  // a visit that may have come after a stop counts as one that did
  "seen/1": old(object<SeenV1>({ seenOn: day, by: code, exercise: answer }), "seen/2", (said) => ({
    ...said,
    after: "stop",
  })),
  "session/1": old(
    object<SessionV1>({ session, seconds, finished: oneOf(true, false), movements: list(movementDone, 1000) }),
    "session/2",
    (said) => said,
  ),
} as const satisfies OldForms;

export type OldType = keyof typeof oldForms;
