import type { SoundLevel } from "./soundLevel.ts";

/** What is said, sounded or shown at one moment of a session. */
export interface Cue {
  /** ms from the start of the session. */
  readonly atMs: number;
  /**
   * `step`: a step begins. `form`: how to do it well. `half`: half of a hold is over. `feel`: where it is felt. `count`: the
   * last three seconds. `breath`: in or out. `end`: the session is over.
   */
  readonly kind: "step" | "form" | "half" | "feel" | "count" | "breath" | "end";
  /** Place of its step. */
  readonly step: number;
  /** Message key; the number itself for a count. */
  readonly key: string;
  /** The quietest level at which a voice says it; null: only ever a tone. */
  readonly voicedFrom: Exclude<SoundLevel, "silent" | "beeps"> | null;
}
