import { type Cue, isVoiced, type SoundLevel } from "@ilio/care";
import type { PersonRecord, PersonState, PlayerV1 } from "@ilio/record";

/** own choice: all is said until someone wants less; a session that is heard goes on in the pocket. */
const atFirst: PlayerV1 = { level: "full", loudness: 80, speaker: null, hidden: "goOn" };

/** How a session sounds for this person. Who had turned the voice off before there were levels hears tones. */
export function soundOf({ player, settings }: Pick<PersonState, "player" | "settings">): PlayerV1 {
  if (player === null) return settings.voice === "off" ? { ...atFirst, level: "beeps" } : atFirst;
  const { level, loudness, speaker, hidden } = player;
  return { level, loudness, speaker, hidden };
}

export const saveSound = (record: PersonRecord, sound: PlayerV1): Promise<unknown> => record.append("player/1", sound);

/** What a voice of ours says: nothing while a screen reader does it. */
export const isSaid = ({ level, speaker }: PlayerV1, from: SoundLevel | null): boolean =>
  speaker !== "screenReader" && isVoiced(from, level);

/** Can the session be heard? Then it may go on while nobody looks. */
export const isAloud = ({ level, loudness }: PlayerV1): boolean => level !== "silent" && loudness > 0;

/**
 * Is it given to a screen reader? All of it at the fullest level; at every other, what to do next: whoever wants no tones of
 * ours still has to know.
 */
export const isRead = ({ level, speaker }: PlayerV1, voicedFrom: Cue["voicedFrom"]): boolean =>
  speaker !== "ilio" && (level === "full" ? voicedFrom !== null : voicedFrom === "cues");
