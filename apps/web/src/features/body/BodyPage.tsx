import { useState } from "react";
import { useLocation } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { AngleSlider } from "./AngleSlider.tsx";
import { BodyFigure } from "./BodyFigure.tsx";
import styles from "./BodyPage.module.css";
import { jointWords, pictureWords, spokenWords } from "./bodyWords.ts";
import { PsoasNumbers } from "./PsoasNumbers.tsx";
import { isUnsure, joints, type Posture, postureIds, postures, ranges, stateIn, step } from "./posture.ts";
import { psoasNow } from "./psoasNow.ts";
import { SettledText } from "./SettledText.tsx";
import { sideView } from "./sideView.ts";

/** What a posture does to the psoas: three angles to try, and its length and lever at once, drawn, written and said. */
export default function BodyPage() {
  const { t } = useWordsWith("body");
  const [, go] = useLocation();
  const [posture, setPosture] = useState<Posture>(postures.standing);
  const state = stateIn(posture);
  const now = psoasNow(state);
  const isNow = (other: Posture) => joints.every((joint) => posture[joint] === other[joint]);
  return (
    <Page
      headline={t("bodyPage.headline")}
      lead={t("bodyPage.lead")}
      bar={<StepBar onBack={() => go("/lessons")} />}
      mat={
        <div className={styles.controls}>
          <fieldset className={styles.postures} aria-label={t("bodyPage.postures")}>
            {postureIds.map((id) => (
              <button
                key={id}
                type="button"
                className="btn btn-ground"
                aria-pressed={isNow(postures[id])}
                onClick={() => setPosture(postures[id])}
              >
                {t(`bodyPage.posture.${id}`)}
              </button>
            ))}
          </fieldset>
          {joints.map((joint) => (
            <AngleSlider
              key={joint}
              label={t(`bodyPage.${joint}`)}
              value={posture[joint]}
              range={ranges[joint]}
              step={step}
              onChange={(degrees) => setPosture({ ...posture, [joint]: degrees })}
              text={jointWords(t, joint, posture[joint])}
              note={joint === "back" && isUnsure(posture) ? t("bodyPage.unsure") : undefined}
            />
          ))}
          <button type="button" className="btn btn-plain" onClick={() => setPosture(postures.standing)}>
            {t("bodyPage.reset")}
          </button>
        </div>
      }
    >
      <div className={styles.stage}>
        <div>
          <PsoasNumbers now={now} />
          <SettledText text={spokenWords(t, posture, now)} />
        </div>
        <BodyFigure view={sideView(state, posture.roll)} strain={now.strain.mean} text={pictureWords(t, posture)} />
      </div>
    </Page>
  );
}
