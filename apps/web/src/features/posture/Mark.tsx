import styles from "./Mark.module.css";

export type MarkName = "A" | "B";

/** Which of two postures: a letter in a square or in a filled circle, so that no one needs the colour. */
export const Mark = ({ name }: { readonly name: MarkName }) => (
  <span className={`${styles.mark} ${name === "A" ? styles.square : styles.circle}`}>{name}</span>
);
