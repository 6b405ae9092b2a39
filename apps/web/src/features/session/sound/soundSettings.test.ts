import { describe, expect, it } from "vitest";
import { isAloud, isSaid, soundOf } from "./soundSettings.ts";

const sound = soundOf({ player: null, settings: {} });

describe("how a session sounds", () => {
  it("is all of it for someone who chose nothing, and tones for someone who had turned the voice off", () => {
    expect(sound).toEqual({ level: "full", loudness: 80, speaker: null, hidden: "goOn" });
    expect(soundOf({ player: null, settings: { voice: "off" } }).level).toBe("beeps");
  });

  it.each([
    ["full", "full", true],
    ["full", "cues", true],
    ["cues", "full", false],
    ["cues", "cues", true],
    ["beeps", "cues", false],
    ["silent", "cues", false],
    ["full", null, false],
  ] as const)("at %s says what a voice says from %s: %s", (level, from, said) => {
    expect(isSaid({ ...sound, level }, from)).toBe(said);
  });

  it("leaves all words to a screen reader that was chosen", () => {
    expect(isSaid({ ...sound, speaker: "screenReader" }, "cues")).toBe(false);
  });

  it("is heard unless it is silent or turned all the way down", () => {
    expect(isAloud(sound)).toBe(true);
    expect(isAloud({ ...sound, loudness: 0 })).toBe(false);
    expect(isAloud({ ...sound, level: "silent" })).toBe(false);
  });
});
