import type { Plan } from "@ilio/care";
import styles from "./PrintSheet.module.css";
import { usePrintWords } from "./usePrintWords.ts";

/** A Monday, of which only the name counts. */
const someMonday = 1;
const week = [0, 1, 2, 3, 4, 5, 6] as const;

/** A week to tick with a pen: a row a movement, a column a day. */
export function TickWeek({ plan, isFirst }: { readonly plan: Plan; readonly isFirst: boolean }) {
  const { t, locale } = usePrintWords();
  const nameOf = (day: number, weekday: "short" | "long") =>
    new Date(2024, 0, someMonday + day, 12).toLocaleDateString(locale, { weekday });
  const rows = [...plan.items.map(({ movement }) => t(`movement.${movement}.name`)), t("plan.walk")];
  return (
    <section className={styles.week}>
      <h3>{t("print.week")}</h3>
      <p>
        {t("print.often", { times: plan.sessionsPerWeek })}{" "}
        {isFirst &&
          plan.sessionsFirstWeek < plan.sessionsPerWeek &&
          t("plan.thisWeek", { times: plan.sessionsFirstWeek })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("print.week.of")}</th>
            {week.map((day) => (
              <th key={day} scope="col" abbr={nameOf(day, "long")}>
                {nameOf(day, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {week.map((day) => (
                <td key={day} aria-label={`${row}, ${nameOf(day, "long")}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
