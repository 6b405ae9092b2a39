import type { HomeTest, HomeTestTry, Side } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import { AngleMeasure } from "./AngleMeasure.tsx";
import { drawnSide } from "./motionWords.ts";
import styles from "./TestPage.module.css";
import { TestTimer } from "./TestTimer.tsx";

interface TryPageProps {
  readonly test: HomeTest;
  readonly side: Side;
  readonly onBack: () => void;
  readonly onTried: (tried: Omit<HomeTestTry, "side">) => void;
}

/** One side of a test, while it is done: its picture, what to do, and the measure. */
export function TryPage({ test, side, onBack, onTried }: TryPageProps) {
  const { t } = useWordsWith("homeTest");
  const pictures = useFetched(test.id, picturesOf);
  const { measure } = test;
  // where nobody is asked whether it could be done, only what hurt tells of a try that was none
  const notTried = () => onTried({ told: test.asks.includes("able") ? { able: "no" } : {} });
  return (
    <Page
      headline={t(`homeTests.doing.${side}`)}
      lead={t(`homeTest.${test.id}.name`)}
      bar={<StepBar onBack={onBack} />}
      mat={
        <>
          {measure?.unit === "seconds" && (
            <TestTimer most={measure.most} onHeld={(seconds) => onTried({ seconds, told: {} })} />
          )}
          {measure?.unit === "degrees" && <AngleMeasure test={test} axis={measure.axis} onTried={onTried} />}
          {measure === null && (
            <button type="button" className="btn btn-main" onClick={() => onTried({ told: {} })}>
              {t("homeTests.tried")}
            </button>
          )}
          <button type="button" className="btn btn-plain" onClick={notTried}>
            {t("homeTests.notTried")}
          </button>
        </>
      }
    >
      <div className={styles.doing}>
        <div className={styles.picture}>
          <Still svg={pictures?.svg[pictures.picture]} side={drawnSide(side)} />
        </div>
        <ol className={styles.cues}>
          {test.cues.map((cue) => (
            <li key={cue}>{t(`homeTest.${test.id}.phase.${cue}` as never)}</li>
          ))}
        </ol>
      </div>
    </Page>
  );
}
