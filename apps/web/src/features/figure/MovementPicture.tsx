import type { Side } from "@ilio/care";
import { useEffect, useId, useState } from "react";
import styles from "./MovementPicture.module.css";
import { forPlace, type Pictures, picturesOf } from "./pictures.ts";

interface MovementPictureProps {
  /** As in the catalogue, which is not looked into here: it would come with the first screen. */
  readonly poseId: string;
  /** Cue of the phase whose end is shown; none: the key that stands for the movement. */
  readonly cue?: string;
  readonly side?: Side;
}

/** A movement as a picture, beside words that say the same. It keeps its room while it loads, and takes none if there is none. */
export function MovementPicture({ poseId, cue, side = "right" }: MovementPictureProps) {
  const [found, setFound] = useState<{ readonly poseId: string; readonly pictures: Pictures | null }>();
  useEffect(() => {
    let wanted = true;
    void picturesOf(poseId).then((pictures) => {
      if (wanted) setFound({ poseId, pictures });
    });
    return () => {
      wanted = false;
    };
  }, [poseId]);
  // those of the movement before are not shown for this one
  const pictures = found?.poseId === poseId ? found.pictures : undefined;
  const place = `fig${useId().replaceAll(/\W/g, "")}`;
  if (pictures === null) return null;
  const key = (cue === undefined ? undefined : pictures?.cues[cue]) ?? pictures?.picture;
  const svg = key === undefined ? undefined : pictures?.svg[key];
  return (
    <div
      className={`${styles.picture} ${side === "left" ? styles.mirrored : ""}`}
      // Our own drawing, baked when the app was built.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
      dangerouslySetInnerHTML={{ __html: svg === undefined ? "" : forPlace(svg, place) }}
    />
  );
}
