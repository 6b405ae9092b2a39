import type { DueCue, Step } from "@ilio/care";
import type { PlayerV1 } from "@ilio/record";
import { useEffect, useRef } from "react";
import { wakeSound } from "../../../ui/playTone.ts";
import { cueText } from "../player/spoken.ts";
import type { SessionWords } from "../sessionWords.ts";
import { type QuietTrack, quietTrack } from "./quietTrack.ts";
import { isAloud, isSaid } from "./soundSettings.ts";
import { tone } from "./tones.ts";
import { hush, say } from "./voice.ts";

/** ms. own choice: felt through a pocket, and not an alarm */
const buzzMs = 60;

/** Cues as they are heard and felt: a voice or a tone, and a short buzz when a step begins. */
export function useSound(sound: PlayerV1, words: SessionWords) {
  const track = useRef<QuietTrack | null>(null);
  useEffect(
    () => () => {
      hush();
      track.current?.end();
      track.current = null;
    },
    [],
  );
  const give = (cues: readonly DueCue[], steps: readonly Step[]): void => {
    // of several that are due at once the first is said: it is the one that tells what to do
    const voiced = cues.find(({ voicedFrom }) => isSaid(sound, voicedFrom));
    const text = voiced === undefined ? "" : cueText(voiced, steps, words);
    const isSpoken = text !== "" && say(text, words.locale, sound.loudness);
    if (sound.level !== "silent") for (const cue of cues) if (!(isSpoken && cue === voiced)) tone(cue, sound.loudness);
    const begins = cues.some(({ kind }) => kind === "step" || kind === "end");
    if (begins && "vibrate" in navigator) navigator.vibrate(buzzMs);
    for (const cue of cues) globalThis.dispatchEvent(new CustomEvent("ilio:cue", { detail: cue }));
  };
  return {
    give,
    /** To be called in a press: without one no browser gives sound. */
    begin: () => {
      if (!isAloud(sound)) return;
      wakeSound();
      track.current ??= quietTrack();
      track.current.play();
    },
    rest: () => {
      hush();
      track.current?.pause();
    },
    isHeard: () => isAloud(sound) && (track.current?.isPlaying() ?? false),
  };
}
