import type { Answers } from "@ilio/care";
import type {
  BeforeSessionV1,
  CheckInV1,
  HurtV1,
  OutcomeV1,
  ReliefV1,
  SafetyLineV1,
  SeenV1,
  SessionV1,
  SettingV1,
} from "../event/payloads.ts";

/** A payload with the time it happened and the id of its event. */
export type Dated<T> = T & { readonly at: string; readonly id: string };

/**
 * All that the app knows of a person, folded from the events in `hlc` order (ties: device, then n; `order.ts` says what
 * happens when a clock was wrong). An event that another one replaces is left out, and the other stands in its place.
 */
export interface PersonState {
  /**
   * Newest value of each `linkId`. An `emergency` part stands for the whole screen: rows it leaves out are not answered
   * any more, while a `mistake` changes its one row. A `seen/1` event, a safety line of `yes` or `notSure`, and a newer
   * form of answers, visit or safety line that this program cannot read take the emergency answers away, so that they
   * are asked again; `seen/1` also sets the `seen-…` answers. A `who` part that answers `pregnant` without the week takes
   * the older week away. A value that care does not know, or not at the time of `authored`, counts as not answered.
   */
  readonly answers: Answers;
  /** When the newest answer was given, as the person's clock showed it (`authoredOf` gives FHIR's form); null before it. */
  readonly authored: string | null;
  /** When an `emergency` part was last answered; null before the first and after `seen/1` or a safety line of `yes` or `notSure`. */
  readonly emergencyAt: string | null;
  /** When a `who` part that answers `pregnant` was last stored; null before the first and after a visit, or a newer form of either. */
  readonly conditionsAt: string | null;
  readonly outcome: Dated<OutcomeV1> | null;
  readonly seen: Dated<SeenV1> | null;
  readonly safetyLines: readonly Dated<SafetyLineV1>[];
  readonly beforeSessions: readonly Dated<BeforeSessionV1>[];
  readonly sessions: readonly Dated<SessionV1>[];
  readonly hurts: readonly Dated<HurtV1>[];
  readonly checkIns: readonly Dated<CheckInV1>[];
  readonly reliefs: readonly Dated<ReliefV1>[];
  readonly settings: Readonly<Partial<Record<SettingV1["key"], string>>>;
}
