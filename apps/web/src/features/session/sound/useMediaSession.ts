import { useEffect, useEffectEvent } from "react";

interface Buttons {
  readonly title: string;
  readonly isRunning: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly back: () => void;
}

/** Headset and lock screen: play, pause, next and previous, where the platform has them. */
export function useMediaSession({ title, isRunning, play, pause, next, back }: Buttons): void {
  const onPlay = useEffectEvent(play);
  const onPause = useEffectEvent(pause);
  const onNext = useEffectEvent(next);
  const onBack = useEffectEvent(back);
  useEffect(() => {
    if (!("mediaSession" in navigator)) return;
    const { mediaSession } = navigator;
    const actions = [
      ["play", () => onPlay()],
      ["pause", () => onPause()],
      ["nexttrack", () => onNext()],
      ["previoustrack", () => onBack()],
    ] as const;
    for (const [name, act] of actions) mediaSession.setActionHandler(name, act);
    return () => {
      for (const [name] of actions) mediaSession.setActionHandler(name, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = "none";
    };
  }, []);
  useEffect(() => {
    if (!("mediaSession" in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: "Ilio" });
    navigator.mediaSession.playbackState = isRunning ? "playing" : "paused";
  }, [title, isRunning]);
}
