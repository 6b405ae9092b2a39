import { firstTone, isTone, type Tone, tones } from "@ilio/figure/look";
import type { FigureV1, PersonRecord } from "@ilio/record";

/** The tone of skin that the person has chosen, or the first one: also where only a newer program knows theirs. */
export function toneOf({ figure }: { readonly figure: FigureV1 | null }): Tone {
  return isTone(figure?.tone) ? figure.tone : firstTone;
}

/** Gives all pictures the person's tone, and says on the root which one it is, for a body in 3D. */
export function showTone(record: PersonRecord): void {
  const { dataset, style } = document.documentElement;
  const show = (): void => {
    const tone = toneOf(record.state());
    if (dataset.tone === tone) return;
    dataset.tone = tone;
    const { light, dark } = tones[tone].picture;
    for (const part of ["skin", "hair", "line"] as const) {
      style.setProperty(`--fig-${part}`, light[part]);
      style.setProperty(`--dark-${part}`, dark[part]);
    }
  };
  show();
  record.subscribe(show);
}
