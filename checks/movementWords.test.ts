import { describe, expect, it } from "vitest";
import { messages } from "./catalogue.ts";

const movementTexts = messages.filter(({ key }) => /^movement\./.test(key));
const sentencesOf = (text: string) => text.split(/(?<=[.?:])\s+/);

/** Every sentence of the keys that match, with the keys it stands under. */
function placesOf(pattern: RegExp): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { key, text } of movementTexts.filter((message) => pattern.test(message.key))) {
    for (const sentence of sentencesOf(text)) {
      places.set(sentence.toLowerCase(), [...(places.get(sentence.toLowerCase()) ?? []), key]);
    }
  }
  return places;
}

const twice = (pattern: RegExp) => [...placesOf(pattern).values()].filter((keys) => keys.length > 1);

describe("the words of the movements", () => {
  it("say what each is for, and each cue, in sentences that stand nowhere else", () => {
    expect(placesOf(/\.(purpose|cue\.\d)$/).size).toBeGreaterThan(100);
    expect(twice(/\.(purpose|cue\.\d)$/)).toEqual([]);
  });

  it("give each movement a name of its own", () => {
    expect(twice(/\.name$/)).toEqual([]);
  });

  it("end with the commonest mistake: the last of three cues says what not to do, or what to do instead", () => {
    const last = movementTexts.filter(({ key }) => key.endsWith(".cue.3"));
    expect(last.length).toBeGreaterThan(20);
    expect(last.filter(({ text }) => !/\bnot\b|;/.test(text)).map(({ key }) => key)).toEqual([]);
  });

  it("keep cues that are spoken while moving to eight words or fewer", () => {
    const phases = movementTexts.filter(({ key }) => /\.phase\./.test(key));
    expect(phases.filter(({ text }) => text.split(/\s+/).length > 8).map(({ key }) => key)).toEqual([]);
  });

  it("teach no sit-up, no double leg raise and no pressing on the belly", () => {
    const steps = movementTexts.filter(({ key }) => !key.endsWith(".feel"));
    const bad = /\bsit-?ups?\b|\bcrunch|both legs (up|off)|lift both legs|press (on|into) your belly/i;
    expect(steps.filter(({ text }) => bad.test(text)).map(({ key }) => key)).toEqual([]);
  });
});
