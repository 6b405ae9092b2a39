import { journey, sessionSeconds, sessionSteps } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { areFirstSessionsDone } from "../../app/firstSession.ts";
import { isEmergencyFresh, nextStop } from "../../app/gate.ts";
import { newestFirst } from "../../app/newest.ts";
import { now } from "../../app/now.ts";
import { part } from "../../app/part.ts";
import { usePerson } from "../../app/person.tsx";
import { UpdateLine } from "../../app/UpdateLine.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../ui/words.tsx";
import { KeepCard } from "../data/KeepCard.tsx";
import { GoalSection } from "../goal/GoalSection.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { MapNewsCard } from "../mapNews/MapNewsCard.tsx";
import { CheckIn } from "./CheckIn.tsx";
import { SomethingNew } from "./SomethingNew.tsx";
import { sessionToAskAbout } from "./sessionToAskAbout.ts";
import styles from "./TodayPage.module.css";

/** Asked on one day of some, so it comes only then. */
const NextDay = lazy(() => part(() => import("./NextDay.tsx")));

/** What is next, how it went, what fits so far. */
export function TodayPage() {
  const { t } = useWords();
  const state = usePerson();
  const plan = usePlan()?.plan ?? null;
  const next = nextStop(state, now());
  // it stays with its answer until one leaves the page
  const [asksNextDay] = useState(() => sessionToAskAbout(state, now()) !== null);
  const last = newestFirst(state.checkIns, 5);
  const firstDone = plan !== null && areFirstSessionsDone(state, plan);
  const seconds =
    plan === null
      ? 0
      : sessionSeconds(sessionSteps(plan.items, firstDone || plan.exercise === "gentle" ? "usual" : "first"));
  const kind = plan?.exercise === "gentle" ? "leadGentle" : firstDone ? "lead" : "leadFirst";
  const assessment = state.authored === null ? null : journey(state.answers, authoredOf(state.authored)).assessment;
  const best = assessment?.patterns[0];

  // Everything was answered and there is no plan all the same: a doubt holds it back, and the answer page says which.
  const waits = plan === null && next === "/answer";
  const headline =
    plan !== null
      ? t("today.headline", { minutes: Math.max(1, Math.round(seconds / 60)) })
      : t(waits ? "wait.headline" : isEmergencyFresh(state, now()) ? "today.goOn" : "today.checkFirst");
  const lead =
    plan !== null ? t(`today.${kind}`, { moves: plan.items.length }) : t(waits ? "wait.why" : "today.checkFirst.why");
  return (
    <Page
      headline={headline}
      size="hero"
      lead={lead}
      bar={<MainBar />}
      sticky
      mat={
        <>
          <Link href={plan === null ? next : "/session"} className="btn btn-main">
            {!waits && <Icon name="play" />}
            {t(plan !== null ? "plan.start" : waits ? "wait.see" : "app.goOn")}
          </Link>
          <Link href="/check-in" className="btn btn-ground">
            {t("today.checkIn")}
          </Link>
        </>
      }
      foot={<Tabs />}
    >
      <UpdateLine />
      {asksNextDay && (
        <Suspense>
          <NextDay />
        </Suspense>
      )}
      <KeepCard />
      {next === "/answer" && <MapNewsCard />}
      {best !== undefined && next === "/answer" && (
        <section className={styles.section}>
          <h2>{t("today.fits")}</h2>
          <p>
            {best.band === "doesNotFit"
              ? t("answer.nothing")
              : t(`pattern.${best.pattern}.headline.${best.band}`, { side: assessment?.stiffSide ?? "none" })}
          </p>
          <p className={styles.links}>
            <Link href="/answer">{t("today.why")}</Link>
            <Link href="/find/map">{t("today.reAnswer")}</Link>
            <Link href="/find/conditions">{t("today.aboutYou")}</Link>
          </p>
        </section>
      )}
      <GoalSection className={`${styles.section} ${styles.goal}`} />
      {last.length > 0 && (
        <section className={styles.section}>
          <h2>{t("today.last")}</h2>
          <ul className={styles.checkIns}>
            {last.map((checkIn) => (
              <CheckIn key={checkIn.id} checkIn={checkIn} />
            ))}
          </ul>
          <p className={styles.links}>
            <Link href="/history">{t("history.link")}</Link>
          </p>
        </section>
      )}
      {next === "/answer" && (
        <section className={styles.more}>
          <SomethingNew />
          {plan !== null && <LessonLine place="today" />}
          <p className={styles.links}>
            <Link href="/lessons">{t("lessons.link")}</Link>
            <Link href="/massage">{t("massage.name")}</Link>
          </p>
        </section>
      )}
    </Page>
  );
}
