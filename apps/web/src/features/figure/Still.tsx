import type { Side } from "@ilio/care";
import { useId } from "react";
import { forPlace } from "./pictures.ts";
import styles from "./Still.module.css";

interface StillProps {
  /** One of our own pictures; none: its room alone. */
  readonly svg: string | undefined;
  readonly side?: Side;
}

/** A picture beside words that say the same. Drawn of the right side, it is mirrored for the left; its words are not. */
export function Still({ svg, side = "right" }: StillProps) {
  const place = `fig${useId().replaceAll(/\W/g, "")}`;
  const shown = svg === undefined ? "" : forPlace(svg, place);
  return (
    <div
      className={`${styles.picture} ${side === "left" ? styles.mirrored : ""}`}
      // Our own drawing, baked when the app was built.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
      dangerouslySetInnerHTML={{ __html: shown }}
    />
  );
}
