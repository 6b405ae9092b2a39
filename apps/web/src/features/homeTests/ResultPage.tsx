import {
  compared,
  type DatedTest,
  findingOf,
  findingsOf,
  type HomeTest,
  hasHurt,
  isMasked,
  measured,
  type Side,
} from "@ilio/care";
import { Link } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import styles from "./TestPage.module.css";
import { ThighAngles } from "./ThighAngles.tsx";

/** What a test found, as it was just kept; a number stands beside how it was the first time. */
export function ResultPage({ test }: { readonly test: HomeTest }) {
  const { t } = useWordsWith("homeTest");
  const { homeTests: results } = usePerson();
  const result = results.findLast((each) => each.test === test.id);
  if (result === undefined) throw new Error(`ResultPage: expected a result of ${test.id}, got none.`);
  return (
    <Page
      headline={t("homeTests.result")}
      lead={t(`homeTest.${test.id}.name`)}
      bar={<MainBar />}
      sticky
      mat={
        <>
          <Link href="/answer" className="btn btn-main">
            {t("homeTests.toAnswer")}
          </Link>
          <Link href="/tests" className="btn btn-ground">
            {t("homeTests.toTests")}
          </Link>
        </>
      }
    >
      <div className={styles.result}>
        <Found test={test} result={result} />
        {test.id === "thomas-back-flat" && <ThighAngles result={result} />}
        <Values test={test} results={results} result={result} />
        {hasHurt([result]) && <p>{t("homeTests.result.pain")}</p>}
        <p className="note">{t("homeTests.result.saved")}</p>
      </div>
    </Page>
  );
}

interface FoundProps {
  readonly test: HomeTest;
  readonly result: DatedTest;
}

function Found({ test, result }: FoundProps) {
  const { t } = useWordsWith("homeTest");
  if (isMasked(result)) return <p className={styles.found}>{t("homeTests.result.masked")}</p>;
  if (test.id === "heel-walk" || test.id === "toe-walk") {
    const stayedUp = result.tries.every(({ told }) => told.gaveWay === "none");
    return stayedUp && <p className={styles.found}>{t(`homeTest.${test.id}.found`)}</p>;
  }
  const finding = findingOf(test.id);
  if (finding === null) return null;
  const found = findingsOf(result)[finding] ?? "notSure";
  if (found === "notSure") return <p className={styles.found}>{t("homeTests.result.unclear")}</p>;
  const said = found === "no" ? "no" : "yes";
  return (
    <>
      {found !== "no" && test.sides === "each" && <h2>{t(`homeTests.result.${found}`)}</h2>}
      <p className={styles.found}>{t(`homeTest.${test.id}.${said}` as never)}</p>
    </>
  );
}

interface ValuesProps extends FoundProps {
  readonly results: readonly DatedTest[];
}

/** What was measured on each side, and what it was the first time. */
function Values({ test, results, result }: ValuesProps) {
  const { t } = useWordsWith("homeTest");
  const { measure } = test;
  if (measure === null) return null;
  const value = (number: number): string => {
    const whole = Math.round(number);
    if (measure.unit === "seconds") return t("homeTests.result.seconds", { seconds: whole });
    if (measure.axis === "swing") return t("homeTests.result.degrees", { angle: whole });
    if (whole === 0) return t("homeTests.result.atLevel");
    return t(whole > 0 ? "homeTests.result.above" : "homeTests.result.below", { angle: Math.abs(whole) });
  };
  const changes = isMasked(result) ? [] : compared(results, test.id);
  const name = (side: Side): string => t(`homeTests.doing.${side}`);
  return (
    <dl className={styles.values}>
      {result.tries.map((tried) => {
        const number = measured(tried);
        if (number === null) return null;
        const change = changes.find(({ side }) => side === tried.side);
        return (
          <div key={tried.side}>
            <dt>{tried.side === "both" ? t(`homeTest.${test.id}.name`) : name(tried.side)}</dt>
            <dd>{value(number)}</dd>
            {change && (
              <dd className="note">
                {t("homeTests.result.then", { value: value(change.before) })}. {t(`homeTests.result.${change.change}`)}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
