import { type Change, journey, type PatternResult, whatWouldChange } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { Link, Redirect } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { FeltFigures } from "../bodyMap/FeltFigures.tsx";
import { marksOfAnswers } from "../bodyMap/marks.ts";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { MapNewsCard } from "../mapNews/MapNewsCard.tsx";
import { PullApartList } from "../pullApart/PullApartList.tsx";
import { PullApartPage } from "../pullApart/PullApartPage.tsx";
import { type PullApart, usePullApart } from "../pullApart/usePullApart.ts";
import styles from "./AnswerPage.module.css";
import { BandLadder } from "./BandLadder.tsx";
import { Hips } from "./Hips.tsx";
import { KnowMore } from "./KnowMore.tsx";
import { MoreAboutYou } from "./MoreAboutYou.tsx";
import { NextStep } from "./NextStep.tsx";
import { Others } from "./Others.tsx";
import { Psoas, Pushes } from "./Pushes.tsx";
import { partsOf } from "./partsOf.ts";
import { SeeSomeone } from "./SeeSomeone.tsx";
import { SinceLast } from "./SinceLast.tsx";
import { SoonNote } from "./SoonNote.tsx";
import { TestsOffer } from "./TestsOffer.tsx";
import { WhatWouldChange } from "./WhatWouldChange.tsx";

/** The answer; answers that pull apart are asked about before it, once. */
export default function AnswerPage() {
  const state = usePerson();
  const pullApart = usePullApart();
  const next = nextStop(state, now());
  if (next !== "/answer" || state.authored === null) return <Redirect replace to={next} />;
  if (pullApart === null) return null;
  if (pullApart.unasked.length > 0) return <PullApartPage pullApart={pullApart} />;
  return <Answer pullApart={pullApart} authored={authoredOf(state.authored)} />;
}

interface AnswerProps {
  readonly pullApart: PullApart;
  readonly authored: string;
}

/**
 * What fits, how sure, why, the hips as they were measured, what would change it, what to do next, when to see someone, and
 * what else was looked at: in this order.
 */
function Answer({ pullApart, authored }: AnswerProps) {
  const { t } = useWordsWith("answer");
  const { answers } = usePerson();
  const { triage, assessment, plan } = journey(answers, authored);
  const [first] = assessment.patterns as readonly [PatternResult, ...PatternResult[]];
  const { best, psoas, others } = partsOf(assessment.patterns);
  const side = { side: assessment.stiffSide ?? "none" };
  const change: Change | undefined = whatWouldChange(assessment).find(({ pattern }) => pattern === first.pattern);
  return (
    <Page
      headline={best === null ? t("answer.nothing") : t(`pattern.${best.pattern}.headline.${best.band}`, side)}
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
      <div className={styles.answer}>
        {/* Where exercise waits, that comes before all that it could be. */}
        {plan === null && <SoonNote />}
        {best !== null && <BandLadder result={best} />}
        <p className={styles.about}>{t(best === null ? "answer.nothing.about" : `pattern.${best.pattern}.about`)}</p>
        {plan !== null && <SoonNote />}
        <MapNewsCard />
        <SinceLast />
        <StillApart pullApart={pullApart} />

        <section className={styles.section}>
          <h2>{t("answer.sure")}</h2>
          <p>{t(first.method === "points" ? "answer.sure.points" : "answer.sure.ratios")}</p>
          <p>{t("answer.noDiagnosis")}</p>
          {plan !== null && <LessonLine place="answer" />}
        </section>

        {best !== null && (
          <section className={styles.section}>
            <h2>{t("answer.pushed")}</h2>
            <Pushes result={best} />
          </section>
        )}

        {/* The psoas is what the person came to ask about: it stands on its own when something else fits better. */}
        {psoas !== null && <Psoas result={psoas} side={side.side} />}

        {/* On a wide page the body stands beside the words. */}
        <div className={styles.body}>
          <section className={styles.section}>
            <h2>{t("answer.where")}</h2>
            <FeltFigures marks={marksOfAnswers(answers)} />
          </section>
          <Hips />
        </div>
        <WhatWouldChange change={change} mayTest={triage.exercise === "usual"} />
        <NextStep best={first} change={change} />
        <SeeSomeone />
        <Others results={others} />
        <KnowMore />
        {triage.exercise === "usual" && <TestsOffer />}
        <MoreAboutYou />
      </div>
    </Page>
  );
}

/** What was put to the person before the answer and is still open. */
function StillApart({ pullApart: { open, keepBoth } }: Pick<AnswerProps, "pullApart">) {
  const { t } = useWordsWith("answer");
  if (open.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t(open.length > 1 ? "pullApart.more" : "pullApart.headline")}</h2>
      <p>{t("pullApart.meanwhile")}</p>
      <details className={styles.folded}>
        <summary>{t("pullApart.again")}</summary>
        <PullApartList list={open} keepBoth={keepBoth} />
      </details>
    </section>
  );
}
