let audio: AudioContext | undefined;

interface Tone {
  readonly hertz: number;
  readonly seconds: number;
  /** Loudness at its beginning, 0 to 1; from there it fades. */
  readonly gain: number;
}

/** Takes the browser's sound while a press lasts: later it would not be given. Nothing where it makes none. */
export function wakeSound(): void {
  if (!("AudioContext" in globalThis)) return;
  audio ??= new AudioContext();
  void audio.resume();
}

/** A tone that fades out; none before `wakeSound`. */
export function playTone({ hertz, seconds, gain }: Tone): void {
  if (audio === undefined) return;
  const end = audio.currentTime + seconds;
  const [wave, loudness] = [audio.createOscillator(), audio.createGain()];
  wave.frequency.value = hertz;
  loudness.gain.setValueAtTime(gain, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, end);
  wave.connect(loudness).connect(audio.destination);
  wave.onended = () => loudness.disconnect();
  wave.start();
  wave.stop(end);
}
