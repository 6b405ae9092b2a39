/** A voice of this device for the language. Others would send the text away, so they are never used. */
function localVoice(locale: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(locale));
}

export const canSpeak = (): boolean => "speechSynthesis" in globalThis;

/** Says a cue aloud with a local voice; without one the captions and a beep do it. */
export function say(text: string, locale: string): void {
  const voice = canSpeak() ? localVoice(locale) : undefined;
  if (voice === undefined) {
    beep();
    return;
  }
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  speechSynthesis.speak(utterance);
}

export function hush(): void {
  if (canSpeak()) speechSynthesis.cancel();
}

let audio: AudioContext | undefined;

/** A soft short tone: a change of phase where no local voice is. */
function beep(): void {
  if (!("AudioContext" in globalThis)) return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = 520;
  loudness.gain.setValueAtTime(0.08, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25);
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
}
