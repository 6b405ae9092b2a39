import type { Words } from "@ilio/words";
import { useEffect, useState } from "react";
import { wordKey } from "../../ui/words.tsx";
import type { Still } from "./stills.ts";

/** ms to look at a picture, and to read or hear a word. own choice: 200 words a minute, slower than most people read. */
const lookMs = 1500;
const wordMs = 300;

export const stayMs = ({ words }: Still, { t }: Pick<Words, "t">): number =>
  lookMs + wordMs * words.flatMap((key) => t(wordKey(key)).split(/\s+/)).length;

/** Which still is shown; by hand, round and round, or once through all of them at a calm pace. */
export function usePlay(stills: readonly Still[], words: Pick<Words, "t">) {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const count = stills.length;
  const stay = stayMs(stills[Math.min(at, count - 1)]!, words);
  const isLast = at >= count - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => (isLast ? setPlaying(false) : setAt(at + 1)), stay);
    return () => clearTimeout(timer);
  }, [playing, at, isLast, stay]);
  const show = (next: number) => {
    setPlaying(false);
    setAt((next + count) % count);
  };
  return {
    at: Math.min(at, count - 1),
    playing,
    show,
    toggle: () => {
      if (!playing && isLast) setAt(0);
      setPlaying(!playing);
    },
  };
}
