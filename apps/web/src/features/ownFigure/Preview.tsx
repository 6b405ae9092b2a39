import { useState } from "react";
import { BodyInPlace } from "../body3d/BodyInPlace.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import styles from "./FigurePage.module.css";

/** A picture of someone who stands, and the body in 3D in its place where the device can draw one. */
export function Preview() {
  const pictures = useFetched("standing-arch", picturesOf);
  const [isSolid, setSolid] = useState(false);
  return (
    <div className={styles.preview} aria-hidden="true">
      <div className={isSolid ? `${styles.picture} ${styles.other}` : styles.picture}>
        <Still svg={pictures?.svg.start} />
      </div>
      <BodyInPlace
        poseId="standing"
        side="both"
        at="held"
        from={null}
        controls={null}
        isPictureThere={pictures !== undefined}
        onShown={setSolid}
      />
    </div>
  );
}
