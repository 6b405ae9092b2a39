import { isDay } from "./at.ts";
import { jsonFlaw } from "./bytes.ts";
import { type Check, flaw, list, mapOf, object, oneOf, optional, text, textLike, whole } from "./check.ts";
import type { EventType, Json, MovementDone, Payloads } from "./payloads.ts";

// own choices: bounds far above real use, so that a mistake is caught and a person is not.
const code = text(200);
const note = text(10_000);
const seconds = whole(0, 86_400);

const nrs = whole(0, 10);
const session = oneOf("first", "usual", "gentle");
const answer = oneOf("yes", "no", "notSure");
const json: Check<Json> = (value, path) => jsonFlaw(value, path);
const day = textLike(isDay, "a day as YYYY-MM-DD");
const codeOrNumber: Check<string | number> = (value, path) =>
  typeof value === "number" && Number.isFinite(value)
    ? null
    : typeof value === "string"
      ? code(value, path)
      : flaw(path, "text or a number", value);

const movementDone = object<MovementDone>({
  movement: code,
  side: oneOf("left", "right", "both"),
  seconds,
  outcome: oneOf("done", "skipped", "hurt", "notReached"),
});

/** What a payload of each type must look like. Never loosened or tightened: another form is another version. */
export const payloadChecks: { readonly [T in EventType]: Check<Payloads[T]> } = {
  "answers/1": object({ part: oneOf("emergency", "mistake", "who", "history"), answers: mapOf(codeOrNumber) }),
  "outcome/1": object({ triage: json, assessment: json, plan: json }),
  "seen/1": object({ seenOn: day, by: code, exercise: answer }),
  "safety-line/1": object({ answer }),
  "before-session/1": object({ nrs, session, because: optional(oneOf("highPain", "morePain", "somethingNew")) }),
  "session/1": object({
    session,
    seconds,
    finished: oneOf(true, false),
    movements: list(movementDone, 1000),
  }),
  "hurt/1": object({
    movement: code,
    where: code,
    nrs,
    next: oneOf("easier", "skipped", "stopped", "emergencyScreen"),
  }),
  "check-in/1": object({
    nrs,
    site: oneOf("back", "buttock", "frontOfHip", "leg", "other"),
    effort: oneOf("easy", "right", "hard", "noSession"),
    note: optional(note),
  }),
  "relief/1": object({
    who: oneOf("under18", "pregnant", "newHipOrOperation", "none", "notSure"),
    position: oneOf("constructive-rest-90-90", "side-lying-rest", null),
    eased: optional(answer),
  }),
  "setting/1": object({ key: oneOf("country", "theme", "voice", "locale"), value: code }),
};

export const isKnownType = (type: string): type is EventType => Object.hasOwn(payloadChecks, type);
