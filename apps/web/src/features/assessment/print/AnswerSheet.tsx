import { bands, hipRangeOf, type Journey, type PatternResult, whatWouldChange } from "@ilio/care";
import { dayOf, type PersonState } from "@ilio/record";
import { now } from "../../../app/now.ts";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { useDatedDay } from "../../../ui/useDay.ts";
import { wordKey } from "../../../ui/words.tsx";
import { marksOfAnswers } from "../../bodyMap/marks.ts";
import { useFeltWords } from "../../bodyMap/useFeltWords.ts";
import sheet from "../../plan/print/PrintSheet.module.css";
import styles from "./AnswerSheet.module.css";
import { HipTable } from "./HipTable.tsx";
import { SeenBySomeone } from "./SeenBySomeone.tsx";

interface AnswerSheetProps extends Journey {
  readonly state: PersonState;
  /** Day of the answers. */
  readonly day: string;
}

/** The sheet itself: in words and one table, so that it can be read out and handed over. */
export function AnswerSheet({ state, day, assessment, triage }: AnswerSheetProps) {
  const { t } = useWordsWith("answer");
  const dayText = useDatedDay();
  const felt = useFeltWords()(marksOfAnswers(state.answers));
  const [first, ...rest] = assessment.patterns as readonly [PatternResult, ...PatternResult[]];
  const change = whatWouldChange(assessment).find(({ pattern }) => pattern === first.pattern);
  const range = hipRangeOf(state.homeTests);
  const side = assessment.stiffSide ?? "none";
  return (
    <article className={`${sheet.sheet} ${styles.answer}`}>
      <header>
        <h2>
          {first.band === "doesNotFit"
            ? t("answer.nothing")
            : t(`pattern.${first.pattern}.headline.${first.band}`, { side })}
        </h2>
        <p className={sheet.dates}>
          {t("print.notDiagnosis")} {t("sheet.dates", { answers: dayText(day), today: dayText(dayOf(now())) })}
        </p>
      </header>
      <section className={styles.part}>
        <h3>{t("answer.sure")}</h3>
        <p>
          {first.openBy !== null && `${t(`answer.cannotTell.${first.openBy}`)} `}
          {t(first.method === "points" ? "answer.sure.points" : "answer.sure.ratios")}
        </p>
      </section>
      <div className={styles.two}>
        <PushList result={first} sign={1} />
        <PushList result={first} sign={-1} />
      </div>
      {felt !== "" && (
        <section className={styles.part}>
          <h3>{t("answer.where")}</h3>
          <p>{felt}</p>
        </section>
      )}
      {range !== null && <HipTable range={range} />}
      {change !== undefined && (
        <section className={styles.part}>
          <h3>{t("sheet.change")}</h3>
          <ul>
            {[...new Set([...change.up, ...change.down])].map((asked) => (
              <li key={asked}>{t(asked === "body-map" ? "map.headline" : `question.${asked}`)}</li>
            ))}
            {change.tests.map((test) => (
              <li key={test}>{t(wordKey(`homeTest.${test}.name`))}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h3>{t("sheet.else")}</h3>
        {bands.map((band) => {
          const names = rest.filter((result) => result.band === band).map(({ pattern }) => t(`pattern.${pattern}`));
          return (
            names.length > 0 && (
              <p key={band}>
                <b>{t(`band.${band}`)}:</b> {names.join(" · ")}
              </p>
            )
          );
        })}
      </section>
      <SeenBySomeone answers={state.answers} advice={triage.advice} />
    </article>
  );
}

/** What speaks for it, or against it, the strongest first, each with what was said. */
function PushList({ result, sign }: { readonly result: PatternResult; readonly sign: 1 | -1 }) {
  const { t } = useWordsWith("answer");
  const pushes = result.pushes
    .filter(({ blocks }) => blocks * sign > 0)
    .toSorted((a, b) => Math.abs(b.blocks) - Math.abs(a.blocks));
  return (
    <section className={styles.part}>
      <h3>{t(sign > 0 ? "sheet.for" : "sheet.against")}</h3>
      <ul>
        {pushes.map(({ linkId, answer }) => (
          <li key={linkId}>
            {t(wordKey(`push.${linkId}`))}: {t(wordKey(`answer.${answer}`))}
          </li>
        ))}
        {pushes.length === 0 && <li>{t("sheet.nothing")}</li>}
      </ul>
    </section>
  );
}
