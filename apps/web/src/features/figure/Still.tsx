import type { Side } from "@ilio/care";
import { useId } from "react";
import { type Frame, forPlace, framed } from "./pictures.ts";
import styles from "./Still.module.css";

interface StillProps {
  /** One of our own pictures; none: its room alone. */
  readonly svg: string | undefined;
  readonly side?: Side;
  /** None: the whole card. */
  readonly frame?: Frame | undefined;
}

/** A picture beside words that say the same. Drawn of the right side, it is mirrored for the left; its words are not. */
export function Still({ svg, side = "right", frame }: StillProps) {
  const place = `fig${useId().replaceAll(/\W/g, "")}`;
  const shown = svg === undefined ? "" : forPlace(frame === undefined ? svg : framed(svg, frame), place);
  return (
    <div
      className={`${styles.picture} ${side === "left" ? styles.mirrored : ""}`}
      style={frame === undefined ? undefined : { aspectRatio: `240 / ${frame.height}` }}
      // Our own drawing, baked when the app was built.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
      dangerouslySetInnerHTML={{ __html: shown }}
    />
  );
}
