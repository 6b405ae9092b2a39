import { buildCodes, toneCodes } from "@ilio/figure/look";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { figureChoiceOf } from "../body3d/figureChoice.ts";
import { useBack } from "../movement/within.ts";
import { BuildSign } from "./BuildSign.tsx";
import styles from "./FigurePage.module.css";
import { Preview } from "./Preview.tsx";
import { StatureField } from "./StatureField.tsx";
import { ToneSign } from "./ToneSign.tsx";
import { useFigure } from "./useFigure.ts";

/** How the body looks that stands for the person: a build, a tone of skin, a stature. Each is kept at once. */
export default function FigurePage() {
  const { t } = useWordsWith("figure");
  const [figure, choose] = useFigure();
  const back = useBack("/data");
  const { build, tone } = figureChoiceOf({ figure });
  const place = (i: number) => {
    if (i === 0) return t("figurePage.tone.lightest");
    return i === toneCodes.length - 1 ? t("figurePage.tone.darkest") : undefined;
  };
  return (
    <Page headline={t("figurePage.headline")} lead={t("figurePage.lead")} bar={<StepBar onBack={back} />}>
      <div className={styles.spread}>
        <Preview />
        <div>
          <section className={styles.section}>
            <h2 id="build">{t("figurePage.build")}</h2>
            <Choice
              name="build"
              labelledBy="build"
              form="chips"
              options={buildCodes.map((value) => ({
                ...{ value, label: t(`figurePage.build.${value}`), sign: <BuildSign build={value} /> },
              }))}
              value={build}
              onChange={(value) => choose({ build: value })}
            />
            <p className="note">{t("figurePage.build.where")}</p>
          </section>
          <section className={styles.section}>
            <h2 id="tone">{t("figurePage.tone")}</h2>
            <Choice
              name="tone"
              labelledBy="tone"
              form="chips"
              options={toneCodes.map((value, i) => ({
                ...{ value, label: t("figurePage.tone.name", { n: i + 1 }), help: place(i) },
                sign: <ToneSign tone={value} />,
              }))}
              value={tone}
              onChange={(value) => choose({ tone: value })}
            />
          </section>
          <StatureField cm={figure.statureCm} onChange={(cm) => choose({ statureCm: cm })} />
        </div>
      </div>
    </Page>
  );
}
