import { movementIds } from "@ilio/care";
import type { PersonState } from "@ilio/record";
import { now } from "../../app/now.ts";
import { usePlan } from "../../app/usePlan.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { useDay } from "../../ui/useDay.ts";
import styles from "./CheckInForm.module.css";
import { nextSessionDay } from "./nextSessionDay.ts";

/** What was done and what it is for, and when the next one is. No numbers to beat. */
export default function AfterSession({ session }: { readonly session: PersonState["sessions"][number] }) {
  const { t } = useWordsWith("session");
  const dayOf = useDay();
  const plan = usePlan()?.plan;
  const outcomes = new Map(session.movements.map(({ movement, outcome }) => [movement, outcome]));
  return (
    <section className={styles.after} aria-labelledby="after">
      <h2 id="after">{t("after.did")}</h2>
      <ul>
        {movementIds
          .filter((id) => outcomes.has(id))
          .map((id) => (
            <li key={id}>
              <b>{t(`movement.${id}.name`)}</b>, {t(`after.outcome.${outcomes.get(id) ?? "done"}`)}.{" "}
              {t(`movement.${id}.purpose`)}
            </li>
          ))}
      </ul>
      {plan !== undefined && (
        <p>{t("after.next", { day: dayOf(nextSessionDay(now().slice(0, 10), plan.sessionsPerWeek)) })}</p>
      )}
      <p className="note">{t("after.tomorrow")}</p>
    </section>
  );
}
