import { journey, type PatternResult, whatWouldChange } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { Link, Redirect } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../ui/words.tsx";
import { FeltFigures } from "../bodyMap/FeltFigures.tsx";
import { marksOfAnswers } from "../bodyMap/marks.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import styles from "./AnswerPage.module.css";
import { BandLadder } from "./BandLadder.tsx";
import { KnowMore } from "./KnowMore.tsx";
import { MoreAboutYou } from "./MoreAboutYou.tsx";
import { Others } from "./Others.tsx";
import { Pushes } from "./Pushes.tsx";
import { SinceLast } from "./SinceLast.tsx";
import { SoonNote } from "./SoonNote.tsx";
import { TestsOffer } from "./TestsOffer.tsx";
import { WhatWouldChange } from "./WhatWouldChange.tsx";

/** What fits and what else fits, why, how sure, and what would change it. */
export function AnswerPage() {
  const { t } = useWords();
  const state = usePerson();
  if (nextStop(state, now()) !== "/answer" || state.authored === null)
    return <Redirect replace to={nextStop(state, now())} />;
  const { assessment, plan } = journey(state.answers, authoredOf(state.authored));
  const [first, ...rest] = assessment.patterns as readonly [PatternResult, ...PatternResult[]];
  const side = { side: assessment.stiffSide ?? "none" };
  const hip = assessment.patterns.find(({ pattern }) => pattern === "hip-flexor-stiff");
  // The psoas is what the person came to ask about: it stands on its own when something else fits better.
  const others = rest.filter((result) => result !== hip);
  return (
    <Page
      headline={
        first.band === "doesNotFit" ? t("answer.nothing") : t(`pattern.${first.pattern}.headline.${first.band}`, side)
      }
      size="hero"
      bar={<MainBar />}
      sticky
      mat={
        plan === null ? undefined : (
          <Link href="/plan" className="btn btn-main">
            {t("answer.toPlan")}
          </Link>
        )
      }
      foot={<Tabs />}
    >
      {/* Where exercise waits, that comes before all that it could be. */}
      {plan === null && <SoonNote />}
      {first.band === "doesNotFit" ? (
        <p className={styles.about}>{t("answer.nothing.about")}</p>
      ) : (
        <>
          <BandLadder result={first} />
          <p className={styles.about}>{t(`pattern.${first.pattern}.about`)}</p>
        </>
      )}
      {plan !== null && <SoonNote />}
      <SinceLast />

      <section className={styles.section}>
        <h2>{t("answer.where")}</h2>
        <FeltFigures marks={marksOfAnswers(state.answers)} />
      </section>

      <section className={styles.section}>
        <h2>{t("answer.sure")}</h2>
        <p>{t(first.method === "points" ? "answer.sure.points" : "answer.sure.ratios")}</p>
        <p>{t("answer.noDiagnosis")}</p>
        {plan !== null && <LessonLine place="answer" />}
      </section>

      <section className={styles.section}>
        <h2>{t("answer.pushed")}</h2>
        <Pushes result={first} />
      </section>

      <section className={styles.section}>
        <h2>{t("answer.change")}</h2>
        <WhatWouldChange
          change={whatWouldChange(assessment).find(({ pattern }) => pattern === first.pattern)}
          mayTest={plan !== null}
        />
        <p>{t("answer.change.always")}</p>
      </section>

      {hip !== undefined && first !== hip && (
        <section className={styles.section}>
          <h2>{t("answer.psoas")}</h2>
          <p>
            {t("answer.psoas.what")} {t(`pattern.hip-flexor-stiff.headline.${hip.band}`, side)}
          </p>
          <Pushes result={hip} />
        </section>
      )}

      <Others results={others} />
      <KnowMore />
      {plan !== null && <TestsOffer />}
      <MoreAboutYou />
    </Page>
  );
}
