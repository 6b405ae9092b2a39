import { planReasons } from "@ilio/care";
import { Link, Redirect } from "wouter";
import { areFirstSessionsDone } from "../../app/firstSession.ts";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import { SoonNote } from "../assessment/SoonNote.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { within } from "../movement/within.ts";
import { Item } from "./Item.tsx";
import { LeftOut } from "./LeftOut.tsx";
import styles from "./PlanPage.module.css";
import { Walk } from "./Walk.tsx";

/** The plan as it fits into the person's day: each movement with its dose and its reason. */
export function PlanPage() {
  const { t } = useWords();
  const dayOf = useDay();
  const state = usePerson();
  const made = usePlan();
  if (made === null) return <Redirect replace to={nextStop(state, now())} />;
  const { plan, input } = made;
  const first = !areFirstSessionsDone(state, plan) && plan.exercise === "usual";
  return (
    <Page
      headline={t(`emphasis.${plan.emphasis}`)}
      size="hero"
      lead={t(`emphasis.${plan.emphasis}.about`)}
      bar={<MainBar />}
      sticky
      mat={
        <Link href="/session" className="btn btn-main">
          {t("plan.start")}
        </Link>
      }
      foot={<Tabs />}
    >
      <SoonNote />
      {first && (
        <p className={styles.first}>
          {t("plan.first", { sessions: plan.firstSessions })} {t("plan.thisWeek", { times: plan.sessionsFirstWeek })}
        </p>
      )}
      {plan.gentleUntil !== null && (
        <p className={styles.first}>{t("plan.gentleUntil", { day: dayOf(plan.gentleUntil) })}</p>
      )}
      {planReasons(plan, input).map((key) => (
        <p key={key} className={styles.first}>
          {t(`why.${key}`)}
        </p>
      ))}
      <p className={styles.links}>
        <Link href="/plan/fit">{t("plan.fit")}</Link>
        <Link href="/plan/print">{t("print.link")}</Link>
      </p>
      <ul className={styles.items}>
        {plan.items.map((item) => (
          <Item key={item.movement} item={item} made={made} first={first} />
        ))}
        <Walk walk={plan.walk} />
      </ul>
      <LeftOut plan={plan} />
      <LessonLine place="plan" />
      <p className={styles.links}>
        <Link href="/movements" state={within}>
          {t("movements.link")}
        </Link>
        <Link href="/massage">{t("plan.massage")}</Link>
        <Link href="/lessons">{t("lessons.link")}</Link>
      </p>
      <p className={styles.honest}>{t("plan.honest")}</p>
    </Page>
  );
}
