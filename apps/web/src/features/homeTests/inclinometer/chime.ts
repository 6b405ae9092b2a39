let audio: AudioContext | undefined;

/** A short tone, and a buzz where the phone has one: something was taken. */
export function chime(): void {
  navigator.vibrate?.(120);
  if (!("AudioContext" in globalThis)) return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = 660;
  loudness.gain.setValueAtTime(0.1, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.3);
}
