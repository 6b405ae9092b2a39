import { breathSeconds } from "@ilio/care";

const whole = breathSeconds.in + breathSeconds.out;
const soft = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** How far one has breathed in, 0 to 1, at a time from the start of a phase whose breaths are paced, s. */
export function breathAt(seconds: number): number {
  const t = seconds % whole;
  return t < breathSeconds.in ? soft(t / breathSeconds.in) : 1 - soft((t - breathSeconds.in) / breathSeconds.out);
}
