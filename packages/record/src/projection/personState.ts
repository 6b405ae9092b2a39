import type { Answers } from "@ilio/care";
import type {
  BeforeSessionV2,
  CheckInV2,
  FigureV1,
  FlareV1,
  GoalV1,
  HomeTestV1,
  HurtV1,
  NextDayV1,
  OutcomeV1,
  PlayerV1,
  PreferencesV1,
  ReliefV1,
  SafetyLineV1,
  SeenV2,
  SessionV2,
  SettingV1,
} from "../event/payloads.ts";

/** A payload with the time it happened and the id of its event. */
export type Dated<T> = T & { readonly at: string; readonly id: string };

/**
 * All that the app knows of a person, folded from the events in `hlc` order (ties: device, then n; `order.ts` says what
 * happens when a clock was wrong). An event that another one replaces is left out, and the other stands in its place.
 * What was deleted is left out (`chains.ts` says what may be).
 *
 * The lists of an open record hold what happened in the last 13 months, and at least the newest entry of each (`recent.ts`).
 *
 * _Both screens of signs are asked again_ after a visit that a stop led to, a safety line of `yes` or `notSure`, a flare, and a newer form
 * of answers or of one of these that this program cannot read.
 */
export interface PersonState {
  /**
   * Newest value of each `linkId`. Times of this kind are as the person's clock showed them.
   *
   * - A part `emergency`, `signs`, `medicines` or `map` stands for its whole screen: rows it leaves out are not answered
   *   any more. A `mistake` changes its one row.
   * - When both screens of signs are asked again, the emergency answers are taken away; the signs stay, and count, until
   *   the second screen has been answered anew.
   * - A `who` part that answers `pregnant`, `recent-birth` or `blood-thinner` without its follow-up takes the older
   *   follow-up away. One that says no to `takes-medicine` takes the medicines away.
   * - `home-test/1` sets what it found, as care's `findingsOf` says; one that a medicine may have masked sets nothing.
   * - `seen/2` sets the `seen-…` answers; one after no stop leaves a gentle week that still runs. Care's
   *   `withoutOutdatedClearance` takes who saw the person and what they said away when something newer outdates it.
   * - A value that care does not know, or not at the time of `authored`, counts as not answered.
   */
  readonly answers: Answers;
  /** When the newest answer was given (`authoredOf` gives FHIR's form); null before it. */
  readonly authored: string | null;
  /** When an `emergency` part was last answered; null before the first and when both screens of signs are asked again. */
  readonly emergencyAt: string | null;
  /** When a `signs` part was last answered; null as `emergencyAt`. */
  readonly signsAt: string | null;
  /** When a `who` part that answers `pregnant` was last stored; null before the first and after a visit that a stop led to, or a newer form of either. */
  readonly conditionsAt: string | null;
  /** When a `medicines` part was last answered; null as `conditionsAt`, and after a no to `takes-medicine`. */
  readonly medicinesAt: string | null;
  /** When a `map` part was last answered; null before the first and after a newer form of answers. */
  readonly mapAt: string | null;
  readonly outcome: Dated<OutcomeV1> | null;
  readonly seen: Dated<SeenV2> | null;
  /** The newest, whole. */
  readonly preferences: Dated<PreferencesV1> | null;
  readonly safetyLines: readonly Dated<SafetyLineV1>[];
  readonly flares: readonly Dated<FlareV1>[];
  readonly beforeSessions: readonly Dated<BeforeSessionV2>[];
  readonly sessions: readonly Dated<SessionV2>[];
  readonly hurts: readonly Dated<HurtV1>[];
  readonly checkIns: readonly Dated<CheckInV2>[];
  readonly reliefs: readonly Dated<ReliefV1>[];
  /** How the day after each session was. */
  readonly nextDays: readonly Dated<NextDayV1>[];
  /** Movements that the person likes or not, by id; the newest word on each. */
  readonly thumbs: Readonly<Record<string, "up" | "down">>;
  /** The newest, whole. */
  readonly player: Dated<PlayerV1> | null;
  /** The newest, whole. */
  readonly figure: Dated<FigureV1> | null;
  /** Every goal and every newer score of it, in order; today's is the last. */
  readonly goals: readonly Dated<GoalV1>[];
  /** Every home test, in order; what the newest clear one of each found stands among the answers. */
  readonly homeTests: readonly Dated<HomeTestV1>[];
  /** True when no check-in followed the newest session: its effort has not been asked yet. */
  readonly sessionToRate: boolean;
  /**
   * Id of the newest event that can change what is safe: answers, a visit, a safety line, a flare. Also one that this
   * program cannot read.
   */
  readonly safetyId: string | null;
  readonly settings: Readonly<Partial<Record<SettingV1["key"], string>>>;
}
