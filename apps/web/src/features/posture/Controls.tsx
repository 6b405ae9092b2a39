import { useId } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { AngleSlider } from "./AngleSlider.tsx";
import styles from "./PosturePage.module.css";
import { controlWords } from "./postureWords.ts";
import { changeable, controlsOf, isChangeable, rangeOf } from "./stance.ts";
import { type Act, type Explorer, edited } from "./useShown.ts";

/** What can be done to the posture that is being changed: its stance, a slider for each part, and a second one beside it. */
export function Controls({ shown, act }: { readonly shown: Explorer; readonly act: (act: Act) => void }) {
  const { t } = useWordsWith("body");
  const { posture } = edited(shown);
  const { stopped } = shown;
  const stopId = useId();
  return (
    <>
      <fieldset className={styles.kinds} aria-label={t(shown.b === null ? "bodyPage.kinds" : "bodyPage.kinds.b")}>
        {changeable.map((kind) => (
          <button
            key={kind}
            type="button"
            className="btn btn-ground"
            aria-pressed={posture.kind === kind}
            onClick={() => act({ type: "stance", kind })}
          >
            {t(`bodyPage.kind.${kind}`)}
          </button>
        ))}
      </fieldset>
      {posture.kind === "sit" && (
        <p id={stopId} className={styles.stop}>
          {stopped !== null && `${t(`bodyPage.${stopped.control}`)}: ${t(`bodyPage.stops.${stopped.why}`)}`}
        </p>
      )}
      {!isChangeable(posture) && <p>{t("bodyPage.fixed")}</p>}
      {isChangeable(posture) &&
        controlsOf[posture.kind].map((control) => (
          <AngleSlider
            key={control}
            label={t(`bodyPage.${control}`)}
            value={posture.values[control]}
            range={rangeOf[posture.kind][control]}
            onChange={(wanted) => act({ type: "move", control, wanted })}
            text={controlWords(t, control, posture.values[control])}
            described={stopped?.control === control ? stopId : undefined}
          />
        ))}
      <div className={styles.more}>
        <button
          type="button"
          className="btn btn-ground"
          onClick={() => act({ type: shown.b === null ? "compare" : "single" })}
        >
          {t(shown.b === null ? "bodyPage.compare" : "bodyPage.single")}
        </button>
      </div>
    </>
  );
}
