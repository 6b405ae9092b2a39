import { useState } from "react";
import { InPlace, lazyBody } from "../body3d/lazyBody.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import styles from "./FigurePage.module.css";

const Body3D = lazyBody(() => import("../body3d/Body3D.tsx"));

/** A picture of someone who stands, and the body in 3D in its place where the device can draw one. */
export function Preview() {
  const pictures = useFetched("standing-arch", picturesOf);
  const [isSolid, setSolid] = useState(false);
  return (
    <div className={styles.preview} aria-hidden="true">
      <div className={isSolid ? `${styles.picture} ${styles.other}` : styles.picture}>
        <Still svg={pictures?.svg.start} />
      </div>
      <InPlace isPictureThere={pictures !== undefined}>
        <Body3D poseId="standing" side="both" at="held" from={null} controls={null} onShown={setSolid} />
      </InPlace>
    </div>
  );
}
