import { useEffect, useRef, useState } from "react";

/** ms. own choice: longer than the pause between two key presses, so that only where a slider comes to rest is said. */
export const settleMs = 600;

/** Says a text, to a screen reader only, once it has changed and then stood still. */
export function SettledText({ text }: { readonly text: string }) {
  const last = useRef(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === last.current) return;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className="hidden-visually">{said}</output>;
}
