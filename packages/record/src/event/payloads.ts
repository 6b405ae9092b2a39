/**
 * Forms of what is stored. They belong to the record and never change: a new form is a new version with an upcast.
 * Values that come from care (answers, results) are kept as plain JSON here, so that old records stay readable.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A screen's answers. Also used to change one answer: the newest value of a `linkId` counts. */
export interface AnswersV1 {
  readonly part: "emergency" | "mistake" | "who" | "history";
  readonly answers: { readonly [linkId: string]: string | number };
}
/** What the person was told, as computed then: the `journey` of care. */
export interface OutcomeV1 {
  readonly triage: Json;
  readonly assessment: Json;
  readonly plan: Json;
}
/** A visit after a stop. */
export interface SeenV1 {
  readonly seenOn: string;
  readonly by: string;
  readonly exercise: "yes" | "no" | "notSure";
}
/** The line before each session: anything new? `yes` and `notSure` ask the whole emergency screen again. */
export interface SafetyLineV1 {
  readonly answer: "yes" | "no" | "notSure";
}
/** Pain before a session, NRS 0–10. */
export interface BeforeSessionV1 {
  readonly nrs: number;
  /** Which session followed from it. */
  readonly session: "first" | "usual" | "gentle";
  /** Set when the pain, or something new since last time, made today's session the gentle one. */
  readonly because?: "highPain" | "morePain" | "somethingNew";
}
export interface MovementDone {
  readonly movement: string;
  readonly side: "left" | "right" | "both";
  /** Seconds really spent in its phases. */
  readonly seconds: number;
  readonly outcome: "done" | "skipped" | "hurt" | "notReached";
}
export interface SessionV1 {
  readonly session: "first" | "usual" | "gentle";
  /** Whole seconds from start to end, pauses left out. */
  readonly seconds: number;
  readonly finished: boolean;
  readonly movements: readonly MovementDone[];
}
/** "This hurts" in a session. */
export interface HurtV1 {
  readonly movement: string;
  readonly where: string;
  readonly nrs: number;
  readonly next: "easier" | "skipped" | "stopped" | "emergencyScreen";
}
export interface CheckInV1 {
  /** NRS 0–10. */
  readonly nrs: number;
  readonly site: "back" | "buttock" | "frontOfHip" | "leg" | "other";
  readonly effort: "easy" | "right" | "hard" | "noSession";
  readonly note?: string;
}
/** "It hurts now": what was offered and whether it helped. */
export interface ReliefV1 {
  readonly who: "under18" | "pregnant" | "newHipOrOperation" | "none" | "notSure";
  readonly position: "constructive-rest-90-90" | "side-lying-rest" | null;
  readonly eased?: "yes" | "no" | "notSure";
}
/** One setting; the newest by `hlc` wins. */
export interface SettingV1 {
  readonly key: "country" | "theme" | "voice" | "locale";
  readonly value: string;
}

/** Payload of each type, by the name and version stored in an event. */
export interface Payloads {
  "answers/1": AnswersV1;
  "outcome/1": OutcomeV1;
  "seen/1": SeenV1;
  "safety-line/1": SafetyLineV1;
  "before-session/1": BeforeSessionV1;
  "session/1": SessionV1;
  "hurt/1": HurtV1;
  "check-in/1": CheckInV1;
  "relief/1": ReliefV1;
  "setting/1": SettingV1;
}
export type EventType = keyof Payloads;
