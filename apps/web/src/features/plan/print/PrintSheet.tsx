import type { PersonState } from "@ilio/record";
import { areFirstSessionsDone } from "../../../app/firstSession.ts";
import { now } from "../../../app/now.ts";
import type { PlanMade } from "../../../app/usePlan.ts";
import { useDatedDay } from "../../../ui/useDay.ts";
import { goodUntil } from "./goodUntil.ts";
import { PrintMovement, PrintWalk } from "./PrintMovement.tsx";
import styles from "./PrintSheet.module.css";
import type { PrintPictures } from "./printPictures.ts";
import { sharedStops } from "./stopRules.ts";
import { TickWeek } from "./TickWeek.tsx";
import { usePrintWords } from "./usePrintWords.ts";

interface PrintSheetProps {
  readonly made: PlanMade;
  readonly state: PersonState;
  readonly pictures: ReadonlyMap<string, PrintPictures>;
}

/** The sheet itself: what to ask before and when to stop, the movements, and a week to tick. */
export function PrintSheet({ made: { plan }, state, pictures }: PrintSheetProps) {
  const { t } = usePrintWords();
  const dayOf = useDatedDay();
  const first = !areFirstSessionsDone(state, plan) && plan.exercise === "usual" ? plan.firstSessions : 0;
  const shared = sharedStops(plan.items.map(({ movement }) => movement));
  return (
    <article className={styles.sheet}>
      <header>
        <h2>{t(`emphasis.${plan.emphasis}`)}</h2>
        <p className={styles.dates}>
          {t("print.notDiagnosis")}{" "}
          {t("print.days", { made: dayOf(now().slice(0, 10)), until: dayOf(goodUntil(state, now())) })}
        </p>
      </header>
      <section className={styles.safe}>
        <div>
          <h3>{t("print.before")}</h3>
          <p>
            {t("safety.list")} {t("print.before.do")} {t("print.hardDay")}
          </p>
        </div>
        <div>
          <h3>{t("plan.stopWhen")}</h3>
          <ul>
            {shared.map((rule) => (
              <li key={rule}>{t(`stopRule.${rule}`)}</li>
            ))}
          </ul>
        </div>
      </section>
      {plan.gentleUntil !== null && <p>{t("plan.gentleUntil", { day: dayOf(plan.gentleUntil) })}</p>}
      <ol className={styles.movements}>
        {plan.items.map((item) => (
          <PrintMovement key={item.movement} item={item} firstSessions={first} shared={shared} pictures={pictures} />
        ))}
        <PrintWalk walk={plan.walk} />
      </ol>
      <TickWeek plan={plan} isFirst={first > 0} />
      <p className={styles.honest}>{t("plan.honest")}</p>
    </article>
  );
}
