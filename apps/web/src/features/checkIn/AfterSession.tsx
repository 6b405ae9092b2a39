import { movementIds } from "@ilio/care";
import type { PersonState } from "@ilio/record";
import { now } from "../../app/now.ts";
import { usePlan } from "../../app/usePlan.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { useDay } from "../../ui/useDay.ts";
import { type Became, becameOf } from "./becameOf.ts";
import styles from "./CheckInForm.module.css";
import { nextSessionDay } from "./nextSessionDay.ts";
import { ThumbPair } from "./ThumbPair.tsx";

/** What hurt has had its answer, and what was not reached cannot be judged. */
const mayRate = (became: Became): boolean => became !== "hurt" && became !== "notReached";

/** What was done and what it is for, and when the next one is. No numbers to beat. */
export default function AfterSession({ session }: { readonly session: PersonState["sessions"][number] }) {
  const { t } = useWordsWith("session");
  const dayOf = useDay();
  const plan = usePlan()?.plan;
  const moves = movementIds.flatMap((id) => {
    const lines = session.movements.filter(({ movement }) => movement === id);
    return lines.length === 0 ? [] : [{ id, became: becameOf(lines) }];
  });
  return (
    <section className={styles.after} aria-labelledby="after">
      <h2 id="after">{t("after.did")}</h2>
      <ul>
        {moves.map(({ id, became }) => (
          <li key={id}>
            <p>
              <b>{t(`movement.${id}.name`)}</b>, {t(`after.outcome.${became}`)}. {t(`movement.${id}.purpose`)}
            </p>
            {mayRate(became) && <ThumbPair movement={id} />}
          </li>
        ))}
      </ul>
      {moves.some(({ became }) => mayRate(became)) && <p className="note">{t("after.thumbs")}</p>}
      {plan !== undefined && (
        <p>{t("after.next", { day: dayOf(nextSessionDay(now().slice(0, 10), plan.sessionsPerWeek)) })}</p>
      )}
      <p className="note">{t("after.tomorrow")}</p>
    </section>
  );
}
