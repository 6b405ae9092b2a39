/** A voice of this device for the language. Others would send the text away, so they are never used. */
const localVoice = (locale: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(locale));

const canSpeak = (): boolean => "speechSynthesis" in globalThis;

/** Is there a voice that keeps what it says on this device? */
export const hasVoice = (locale: string): boolean => canSpeak() && localVoice(locale) !== undefined;

/** Says a text with a local voice, `loudness` in percent. @returns false where there is no such voice */
export function say(text: string, locale: string, loudness: number): boolean {
  const voice = canSpeak() ? localVoice(locale) : undefined;
  if (voice === undefined) return false;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // own choice: a little slower than talk, for someone on the floor
  utterance.rate = 0.95;
  utterance.volume = loudness / 100;
  speechSynthesis.speak(utterance);
  return true;
}

export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
}
