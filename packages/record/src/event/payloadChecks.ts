import { type Check, checkWith, list, mapOf, nullOr, object, oneOf, optional, text, textLike, whole } from "./check.ts";
import {
  answer,
  code,
  codeOrNumber,
  day,
  degrees,
  effort,
  id,
  json,
  note,
  nrs,
  seconds,
  session,
  site,
} from "./fields.ts";
import type { EventType, FeltArea, HomeTestTry, MovementDone, Payloads } from "./payloads.ts";

const movementDone = object<MovementDone>({
  movement: code,
  side: oneOf("left", "right", "both"),
  seconds,
  asked: optional(seconds),
  outcome: oneOf("done", "skipped", "hurt", "swapped", "notReached"),
  instead: optional(code),
});

const feltArea = object<FeltArea>({
  area: code,
  side: oneOf("left", "right", "both"),
  feeling: oneOf("pain", "tingling"),
});

const homeTestTry = object<HomeTestTry>({
  side: oneOf("left", "right", "both"),
  degrees: optional(list(degrees, 10)),
  by: optional(oneOf("phone", "tape")),
  seconds: optional(seconds),
  told: mapOf(code),
});

const isSaid = /\S/;
const goalText = checkWith<string>(
  { ...text(200).schema, pattern: isSaid.source },
  textLike((said) => said.length <= 200 && isSaid.test(said), "text of 1 to 200 characters", isSaid),
);

/** What a payload of each type must look like. Never loosened or tightened: another form is another version. */
export const payloadChecks: { readonly [T in EventType]: Check<Payloads[T]> } = {
  "answers/2": object({
    part: oneOf("emergency", "mistake", "who", "signs", "medicines", "map", "history", "outlook"),
    answers: mapOf(codeOrNumber),
  }),
  "outcome/1": object({ triage: json, assessment: json, plan: json }),
  "seen/2": object({ seenOn: day, by: code, exercise: answer, after: oneOf("stop", "soon") }),
  "safety-line/1": object({ answer }),
  "flare/1": object({ said: oneOf("person", "ratings") }),
  "before-session/2": object({
    nrs,
    session,
    because: optional(oneOf("highPain", "morePain", "somethingNew", "flare", "masked")),
    masking: optional(oneOf("none", "painkiller", "strong")),
    medicineTaken: optional(answer),
  }),
  "session/2": object({
    session,
    seconds,
    finished: oneOf(true, false),
    movements: list(movementDone, 1000),
    alone: optional(oneOf(true)),
  }),
  "hurt/1": object({
    movement: code,
    where: code,
    nrs,
    next: oneOf("easier", "skipped", "stopped", "emergencyScreen"),
  }),
  "check-in/2": object({
    nrs,
    areas: list(feltArea, 100),
    site: optional(site),
    effort,
    note: optional(note),
  }),
  "relief/1": object({
    who: oneOf("under18", "pregnant", "newHipOrOperation", "none", "notSure"),
    position: oneOf("constructive-rest-90-90", "side-lying-rest", null),
    eased: optional(answer),
  }),
  "goal/1": object({ text: goalText, score: whole(0, 10) }),
  "home-test/1": object({ test: code, nrs, masked: answer, tries: list(homeTestTry, 10) }),
  "preferences/1": object({
    minutes: oneOf(5, 10, 20, null),
    floor: oneOf("yes", "no"),
    kneeling: oneOf("yes", "no"),
    equipment: nullOr(list(code, 100)),
    swaps: mapOf(code),
  }),
  "next-day/1": object({ session: id, felt: oneOf("better", "same", "settled", "worse") }),
  "thumb/1": object({ movement: code, thumb: oneOf("up", "down", "none") }),
  "player/1": object({
    level: oneOf("full", "cues", "beeps", "silent"),
    loudness: whole(0, 100),
    speaker: oneOf("ilio", "screenReader", null),
    hidden: oneOf("goOn", "wait"),
  }),
  // own choice: no person is outside of it; what a model can show is the program's to say
  "figure/1": object({ build: code, tone: code, statureCm: optional(whole(50, 300)) }),
  "setting/1": object({ key: oneOf("country", "theme", "voice", "locale"), value: code }),
  "tombstone/1": object({ entry: id, state: oneOf("deleted", "restored") }),
};

export const isKnownType = (type: string): type is EventType => Object.hasOwn(payloadChecks, type);
