/**
 * Forms of what is stored. They belong to the record and never change: a new form is a new version with an upcast, and
 * the old one moves to `oldForms.ts`. Values that come from care (answers, results) are kept as plain JSON here, so that
 * old records stay readable.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A screen's answers. Also used to change one answer: the newest value of a `linkId` counts. */
export interface AnswersV2 {
  readonly part: "emergency" | "mistake" | "who" | "signs" | "medicines" | "map" | "history" | "outlook";
  readonly answers: { readonly [linkId: string]: string | number };
}
/** What the person was told, as computed then: the `journey` of care. */
export interface OutcomeV1 {
  readonly triage: Json;
  readonly assessment: Json;
  readonly plan: Json;
}
/** A visit. */
export interface SeenV2 {
  readonly seenOn: string;
  readonly by: string;
  readonly exercise: "yes" | "no" | "notSure";
  /** What it came after: a stop, or no more than the advice to have it looked at soon. */
  readonly after: "stop" | "soon";
}
/** The line before each session: anything new? `yes` and `notSure` ask both screens of signs again. */
export interface SafetyLineV1 {
  readonly answer: "yes" | "no" | "notSure";
}
/** The person said that it flares up, or the app saw it in the ratings. Both screens of signs are asked again. */
export interface FlareV1 {
  readonly said: "person" | "ratings";
}
/** Pain before a session, NRS 0–10. */
export interface BeforeSessionV2 {
  readonly nrs: number;
  /** Which session followed from it. */
  readonly session: "first" | "usual" | "gentle";
  /** Set when the pain, a flare, a medicine or something new since last time made today's session the gentle one. */
  readonly because?: "highPain" | "morePain" | "somethingNew" | "flare" | "masked";
  /** What may hide pain in this session, as worked out then from the medicines. Missing where it was not. */
  readonly masking?: "none" | "painkiller" | "strong";
  /** Was such a medicine taken shortly before? Missing where it was not asked. */
  readonly medicineTaken?: "yes" | "no" | "notSure";
}
export interface MovementDone {
  readonly movement: string;
  readonly side: "left" | "right" | "both";
  /** Seconds really spent in its phases. */
  readonly seconds: number;
  /** Seconds that the session had for them. Missing where it was not written down yet. */
  readonly asked?: number;
  readonly outcome: "done" | "skipped" | "hurt" | "swapped" | "notReached";
  /** What took its place, if something did. */
  readonly instead?: string;
}
export interface SessionV2 {
  readonly session: "first" | "usual" | "gentle";
  /** Whole seconds from start to end, pauses left out. */
  readonly seconds: number;
  readonly finished: boolean;
  readonly movements: readonly MovementDone[];
  /** One movement that was tried alone, beside the plan. */
  readonly alone?: true;
}
/** "This hurts" in a session. */
export interface HurtV1 {
  readonly movement: string;
  readonly where: string;
  readonly nrs: number;
  readonly next: "easier" | "skipped" | "stopped" | "emergencyScreen";
}
/** One feeling in one area of the body map. */
export interface FeltArea {
  /** Area of care's body map, as `front-thigh`. */
  readonly area: string;
  readonly side: "left" | "right" | "both";
  /** Tingling stands for numbness too. */
  readonly feeling: "pain" | "tingling";
}
export interface CheckInV2 {
  /** NRS 0–10. */
  readonly nrs: number;
  /** What was marked on the body map; empty: nothing was. */
  readonly areas: readonly FeltArea[];
  /** The one place that `check-in/1` asked for. It named no side and no feeling, so it is kept beside the map. */
  readonly site?: "back" | "buttock" | "frontOfHip" | "leg" | "other";
  readonly effort: "easy" | "right" | "hard" | "noSession";
  readonly note?: string;
}
/** "It hurts now": what was offered and whether it helped. */
export interface ReliefV1 {
  readonly who: "under18" | "pregnant" | "newHipOrOperation" | "none" | "notSure";
  readonly position: "constructive-rest-90-90" | "side-lying-rest" | null;
  readonly eased?: "yes" | "no" | "notSure";
}
/**
 * What the person wants to do again, in their own words, and how well they can: 0 unable, 10 as before.
 *
 * @source Stratford et al. 1995, Patient-Specific Functional Scale (its method; no text of it is used)
 */
export interface GoalV1 {
  /** 1 to 200 characters. */
  readonly text: string;
  readonly score: number;
}
/** What was done and measured on one side. */
export interface HomeTestTry {
  readonly side: "left" | "right" | "both";
  /** Readings of an angle, degrees, at most ten; which angle, the test says. */
  readonly degrees?: readonly number[];
  readonly by?: "phone" | "tape";
  /** s it was held. */
  readonly seconds?: number;
  /** Codes, by question. */
  readonly told: { readonly [question: string]: string };
}
/** A home test, as it was done; what it finds is worked out anew by each program. */
export interface HomeTestV1 {
  /** Id in care's table. */
  readonly test: string;
  /** Pain just before, NRS 0–10. */
  readonly nrs: number;
  /** Was something taken that may have hidden pain? */
  readonly masked: "yes" | "no" | "notSure";
  readonly tries: readonly HomeTestTry[];
}
/** What fits into the person's day. Each one is whole: the newest stands alone. */
export interface PreferencesV1 {
  /** Minutes for a session; null: as long as the plan needs. */
  readonly minutes: 5 | 10 | 20 | null;
  /** Can they get down to the floor and up again? */
  readonly floor: "yes" | "no";
  readonly kneeling: "yes" | "no";
  /** What is at hand; null: not said. */
  readonly equipment: readonly string[] | null;
  /** Movement of the plan → the one the person wants in its place. */
  readonly swaps: { readonly [from: string]: string };
}
/** The day after a session, at the next opening: did it stir the back up, and has that settled? */
export interface NextDayV1 {
  /** Id of the session. */
  readonly session: string;
  /** Against just before that session. `settled`: more sore for a while, gone within a day. */
  readonly felt: "better" | "same" | "settled" | "worse";
}
/** Whether the person likes a movement: the newest for each counts. */
export interface ThumbV1 {
  readonly movement: string;
  readonly thumb: "up" | "down" | "none";
}
/** How a session sounds and what it does on a hidden page. Each one is whole: the newest stands alone. */
export interface PlayerV1 {
  readonly level: "full" | "cues" | "beeps" | "silent";
  /** Of voice and tones, percent. */
  readonly loudness: number;
  /** Who says the cues; null: not chosen yet. */
  readonly speaker: "ilio" | "screenReader" | null;
  /** On a hidden page a session that plays aloud goes on, or it waits. */
  readonly hidden: "goOn" | "wait";
}
/**
 * How the body looks that stands for the person. Each one is whole: the newest stands alone. Codes that a program does not know
 * are shown as its first ones.
 */
export interface FigureV1 {
  /** Code of a build, as `slim`. */
  readonly build: string;
  /** Code of a tone of the skin, as `tone2`. */
  readonly tone: string;
  /** Whole cm. Missing where it was not said. */
  readonly statureCm?: number;
}
/** One setting; the newest by `hlc` wins. */
export interface SettingV1 {
  readonly key: "country" | "theme" | "voice" | "locale";
  readonly value: string;
}

/**
 * Takes an entry away, or brings it back within 30 days: the newest one that names any form of the entry counts. It has
 * no power over what keeps a person safe, see `deleted.ts`.
 */
export interface TombstoneV1 {
  /** Id of the entry, or of any event that replaced it. */
  readonly entry: string;
  readonly state: "deleted" | "restored";
}

/** Payload of each type that is written, by the name and version stored in an event. Old ones are read as these. */
export interface Payloads {
  "answers/2": AnswersV2;
  "outcome/1": OutcomeV1;
  "seen/2": SeenV2;
  "safety-line/1": SafetyLineV1;
  "flare/1": FlareV1;
  "before-session/2": BeforeSessionV2;
  "session/2": SessionV2;
  "hurt/1": HurtV1;
  "check-in/2": CheckInV2;
  "relief/1": ReliefV1;
  "goal/1": GoalV1;
  "home-test/1": HomeTestV1;
  "preferences/1": PreferencesV1;
  "next-day/1": NextDayV1;
  "thumb/1": ThumbV1;
  "player/1": PlayerV1;
  "figure/1": FigureV1;
  "setting/1": SettingV1;
  "tombstone/1": TombstoneV1;
}
export type EventType = keyof Payloads;
