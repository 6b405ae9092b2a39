/** How much a session says, the most first: all of it, what one must know, tones alone, nothing. Captions are always shown. */
export const soundLevels = ["full", "cues", "beeps", "silent"] as const;
export type SoundLevel = (typeof soundLevels)[number];

/** Is something that a voice says from `from` on said at this level? */
export const isVoiced = (from: SoundLevel | null, level: SoundLevel): boolean =>
  from !== null && level !== "beeps" && level !== "silent" && soundLevels.indexOf(level) <= soundLevels.indexOf(from);
