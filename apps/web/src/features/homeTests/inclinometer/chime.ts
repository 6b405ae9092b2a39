import { playTone, wakeSound } from "../../../ui/playTone.ts";

/** A short tone, and a buzz where the phone has one: something was taken. */
export function chime(): void {
  navigator.vibrate?.(120);
  wakeSound();
  playTone({ hertz: 660, seconds: 0.3, gain: 0.1 });
}
