import type { HomeTest, HomeTestTry, Side } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { picturesOf } from "../figure/pictures.ts";
import { useFetched } from "../figure/useFetched.ts";
import { Mistakes } from "../movement/Mistakes.tsx";
import page from "../movement/MovementPage.module.css";
import { Watch } from "../movement/Watch.tsx";
import { useBack } from "../movement/within.ts";
import { drawnSide, wordsOfTest } from "./motionWords.ts";

interface HowPageProps {
  readonly test: HomeTest;
  /** The side that comes first. */
  readonly side: Side;
  /** Sides that were done before it was left. */
  readonly done: readonly HomeTestTry[];
  readonly onStart: () => void;
}

/** How a test goes, what it is for, and what ends it. */
export function HowPage({ test, side, done, onStart }: HowPageProps) {
  const { t } = useWordsWith("homeTest");
  const back = useBack("/tests");
  const pictures = useFetched(test.id, picturesOf);
  const named = (each: Side) => (each === "both" ? "" : t(`homeTests.side.${each}`));
  const start =
    side === "both"
      ? t("homeTests.begin.both")
      : t(done.length > 0 ? "homeTests.go.on" : "homeTests.begin.each", { side: named(side) });
  return (
    <Page
      headline={t(`homeTest.${test.id}.name`)}
      lead={t(`homeTest.${test.id}.why`)}
      bar={<StepBar onBack={back} />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={onStart}>
          {start}
        </button>
      }
    >
      {done.map((each) => (
        <p key={each.side}>{t("homeTests.kept", { side: named(each.side) })}</p>
      ))}
      <div className={page.spread}>
        <div className={page.stage}>
          <Watch told={wordsOfTest(test)} part="homeTest" pictures={pictures} side={drawnSide(side)} poseId={test.id} />
        </div>
        <div>
          <section className={page.part}>
            <h2>{t("homeTests.stop")}</h2>
            <ul className={page.list}>
              {test.provokes && <li>{t("homeTests.stop.pain")}</li>}
              {test.stopRules.map((rule) => (
                <li key={rule}>{t(`stopRule.${rule}`)}</li>
              ))}
            </ul>
          </section>
          <Mistakes poseId={test.id} part="homeTest" pictures={pictures} side={drawnSide(side)} />
        </div>
      </div>
    </Page>
  );
}
