/** Hz. Nothing is in it, so the lowest that every browser plays will do. */
const rate = 3000;
/** s. @source own choice: browsers show controls on the lock screen from 5 s on */
const seconds = 6;

/** A WAV file of silence: 8-bit mono, whose middle is 128. */
function silence(): Blob {
  const samples = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + samples));
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, samples, true);
  for (let i = 44; i < 44 + samples; i++) view.setUint8(i, 128);
  return new Blob([view], { type: "audio/wav" });
}

/** A quiet track: while it plays, headset and lock screen hold this page for music, and a hidden page may go on. */
export interface QuietTrack {
  readonly play: () => void;
  readonly pause: () => void;
  /** Does the platform let it play? */
  readonly isPlaying: () => boolean;
  readonly end: () => void;
}

export function quietTrack(): QuietTrack {
  const url = URL.createObjectURL(silence());
  const audio = new Audio(url);
  audio.loop = true;
  return {
    play: () => {
      audio.play().catch((problem: unknown) => console.info("quiet track: not allowed,", problem));
    },
    pause: () => audio.pause(),
    isPlaying: () => !audio.paused,
    end: () => {
      audio.pause();
      audio.removeAttribute("src");
      URL.revokeObjectURL(url);
    },
  };
}
