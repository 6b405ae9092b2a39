import { type Tone, tones } from "@ilio/figure/look";
import styles from "./FigurePage.module.css";

/** Skin, with hair over it. */
export function ToneSign({ tone }: { readonly tone: Tone }) {
  const { skin, hair } = tones[tone].body.light;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.tone}>
      <circle cx="12" cy="12" r="11" fill={skin} />
      <path d="M1 12a11 11 0 0 1 22 0Q19 6.500 12 6.500T1 12Z" fill={hair} />
      <circle cx="12" cy="12" r="11" fill="none" stroke="currentColor" strokeWidth="1" />
    </svg>
  );
}
