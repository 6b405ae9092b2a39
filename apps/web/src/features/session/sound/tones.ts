import type { Cue } from "@ilio/care";
import { playTone } from "../../../ui/playTone.ts";

/** Hz, s and share of the loudness of each kind of tone. own choice: soft, and each told from the others by pitch alone. */
const tones: Readonly<Record<string, { readonly hertz: number; readonly seconds: number; readonly share: number }>> = {
  step: { hertz: 520, seconds: 0.25, share: 1 },
  count: { hertz: 390, seconds: 0.12, share: 0.7 },
  half: { hertz: 660, seconds: 0.2, share: 0.7 },
  "breath.in": { hertz: 262, seconds: 0.6, share: 0.35 },
  "breath.out": { hertz: 196, seconds: 0.6, share: 0.35 },
  end: { hertz: 780, seconds: 0.5, share: 1 },
};

/** The tone of a cue, `loudness` in percent; a cue without a tone of its own makes none. */
export function tone({ kind, key }: Pick<Cue, "kind" | "key">, loudness: number): void {
  const sound = tones[kind === "breath" ? key : kind];
  if (sound === undefined || loudness === 0) return;
  playTone({ hertz: sound.hertz, seconds: sound.seconds, gain: 0.25 * (loudness / 100) * sound.share });
}
