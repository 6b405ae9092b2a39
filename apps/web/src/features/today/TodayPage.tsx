import { journey, sessionSeconds, sessionSteps } from "@ilio/care";
import { authoredOf, type CheckInV1, type Dated } from "@ilio/record";
import { Link } from "wouter";
import { isFirstSessionDone } from "../../app/firstSession.ts";
import { isEmergencyFresh, nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./TodayPage.module.css";

function CheckIn({ checkIn }: { readonly checkIn: Dated<CheckInV1> }) {
  const { t } = useWords();
  const date = useDay()(checkIn.at.slice(0, 10));
  return (
    <li>
      <span>
        <time dateTime={checkIn.at.slice(0, 10)}>{t("today.when", { date, time: checkIn.at.slice(11, 16) })}</time>
        {checkIn.note !== undefined && <small>{checkIn.note}</small>}
      </span>
      <b>{t("today.nrs", { nrs: checkIn.nrs, site: t(`site.${checkIn.site}`) })}</b>
    </li>
  );
}

/** What is next, how it went, what fits so far. */
export function TodayPage() {
  const { t } = useWords();
  const state = usePerson();
  const plan = usePlan();
  const next = nextStop(state, now());
  const last = state.checkIns.toReversed().slice(0, 5);
  const firstDone = isFirstSessionDone(state);
  const seconds =
    plan === null
      ? 0
      : sessionSeconds(sessionSteps(plan.items, firstDone || plan.exercise === "gentle" ? "usual" : "first"));
  const kind = plan?.exercise === "gentle" ? "leadGentle" : firstDone ? "lead" : "leadFirst";
  const assessment = state.authored === null ? null : journey(state.answers, authoredOf(state.authored)).assessment;
  const best = assessment?.patterns[0];

  const headline =
    plan !== null
      ? t("today.headline", { minutes: Math.max(1, Math.round(seconds / 60)) })
      : t(isEmergencyFresh(state, now()) ? "today.goOn" : "today.checkFirst");
  return (
    <Page
      headline={headline}
      size="hero"
      lead={plan === null ? t("today.checkFirst.why") : t(`today.${kind}`, { moves: plan.items.length })}
      bar={<MainBar />}
      mat={
        <>
          <Link href={plan === null ? next : "/session"} className="btn btn-main">
            <Icon name="play" />
            {t(plan === null ? "app.goOn" : "plan.start")}
          </Link>
          <Link href="/check-in" className="btn btn-ground">
            {t("today.checkIn")}
          </Link>
        </>
      }
      foot={<Tabs />}
    >
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
            <Link href="/find/question/worse-upright">{t("today.reAnswer")}</Link>
            <Link href="/find/conditions">{t("today.aboutYou")}</Link>
          </p>
        </section>
      )}
      {last.length > 0 && (
        <section className={styles.section}>
          <h2>{t("today.last")}</h2>
          <ul className={styles.checkIns}>
            {last.map((checkIn) => (
              <CheckIn key={checkIn.id} checkIn={checkIn} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
