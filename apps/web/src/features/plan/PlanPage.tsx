import { catalogue, type Plan, type PlanItem, type SideDose, triage } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import type { Words } from "@ilio/words";
import { Link, Redirect } from "wouter";
import { changesFor } from "../../app/changes.ts";
import { isFirstSessionDone } from "../../app/firstSession.ts";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { MainBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useDay } from "../../ui/useDay.ts";
import { useWords, wordKey } from "../../ui/words.tsx";
import { SoonNote } from "../assessment/SoonNote.tsx";
import styles from "./PlanPage.module.css";

const cueNumbers = [1, 2, 3] as const;

/** Seconds up to two minutes; then minutes. */
const holdText = (seconds: number, { t }: Words): string =>
  seconds < 120
    ? t("dose.seconds", { seconds })
    : t("dose.minutes", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

function DoseLine({ dose, held }: { readonly dose: SideDose; readonly held: boolean }) {
  const words = useWords();
  const { t } = words;
  const { side, sets, repetitions, holdSeconds } = dose;
  const form = held && repetitions === 1 ? "dose.hold" : "dose.repeat";
  return <li>{t(form, { side, sets, repetitions, hold: holdText(holdSeconds, words) })}</li>;
}

function Item({ item, first }: { readonly item: PlanItem; readonly first: boolean }) {
  const { t } = useWords();
  const { answers } = usePerson();
  const movement = catalogue[item.movement];
  const held = movement.phases.some(({ seconds }) => seconds === "hold");
  return (
    <li className={styles.item}>
      <p className="note">{t(`stage.${item.stage}`)}</p>
      <h2>{t(`movement.${item.movement}.name`)}</h2>
      <ul className={styles.doses}>
        {(first ? item.first : item.usual).map((dose) => (
          <DoseLine key={dose.side} dose={dose} held={held} />
        ))}
      </ul>
      <p className={styles.reason}>{t(wordKey(`reason.${item.reason}`))}</p>
      {changesFor(item.movement, answers).map((change) => (
        <p key={change} className={styles.change}>
          {t(wordKey(`change.${change}`))}
        </p>
      ))}
      <details>
        <summary>{t("plan.more")}</summary>
        <p>{t(`movement.${item.movement}.purpose`)}</p>
        <p>{t(`movement.${item.movement}.start`)}</p>
        <p>{t(`movement.${item.movement}.feel`)}</p>
        {cueNumbers.slice(0, movement.cues).map((n) => (
          <p key={n}>{t(wordKey(`movement.${item.movement}.cue.${n}`))}</p>
        ))}
        <p>{t(`movement.${item.movement}.end`)}</p>
        <p className="note">{t(`evidence.${movement.evidence.grade}`)}</p>
        <h3>{t("plan.stopWhen")}</h3>
        <ul className={styles.stops}>
          {movement.stopRules.map((rule) => (
            <li key={rule}>{t(`stopRule.${rule}`)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Walk({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { minutes, timesPerDay, reason } = plan.walk;
  return (
    <li className={styles.item}>
      <h2>{t("plan.walk")}</h2>
      <p className={styles.doses}>{t("plan.walk.dose", { minutes, times: timesPerDay })}</p>
      <p className={styles.reason}>{t(wordKey(`reason.${reason}`))}</p>
      {[...new Set(plan.walk.changes.map(({ change }) => change))].map((change) => (
        <p key={change} className={styles.change}>
          {t(wordKey(`change.${change}`))}
        </p>
      ))}
    </li>
  );
}

/** The plan: each movement with its dose and its reason. */
export function PlanPage() {
  const { t } = useWords();
  const dayOf = useDay();
  const state = usePerson();
  const plan = usePlan();
  if (plan === null) return <Redirect replace to={nextStop(state, now())} />;
  const first = !isFirstSessionDone(state) && plan.exercise === "usual";
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
      <SoonNote triage={triage(state.answers, authoredOf(state.authored ?? now()))} />
      {first && (
        <p className={styles.first}>
          {t("plan.first")} {t("plan.thisWeek", { times: plan.sessionsFirstWeek })}
        </p>
      )}
      {plan.gentleUntil !== null && (
        <p className={styles.first}>{t("plan.gentleUntil", { day: dayOf(plan.gentleUntil) })}</p>
      )}
      <ul className={styles.items}>
        {plan.items.map((item) => (
          <Item key={item.movement} item={item} first={first} />
        ))}
        <Walk plan={plan} />
      </ul>
      {plan.barred.length > 0 && (
        <section className={styles.barred}>
          <h2>{t("plan.barred")}</h2>
          <ul>
            {plan.barred.map(({ movement, because }) => (
              <li key={movement}>
                <s>{t(`movement.${movement}.name`)}</s>
                <span className="note">{t(`condition.${because}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.honest}>{t("plan.honest")}</p>
    </Page>
  );
}
