import type { NextDayV1 } from "@ilio/record";
import { useState } from "react";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { useOnce } from "../../ui/useOnce.ts";
import { sessionToAskAbout } from "./sessionToAskAbout.ts";
import styles from "./TodayPage.module.css";

const feelings = ["better", "same", "settled", "worse"] as const satisfies readonly NextDayV1["felt"][];

/** At the first opening on a day after a session: how the back took it. One tap. */
export default function NextDay() {
  const { t } = useWordsWith("session");
  const record = useRecord();
  const session = sessionToAskAbout(usePerson(), now());
  const [felt, setFelt] = useState<NextDayV1["felt"]>();
  const say = useOnce(async (what: NextDayV1["felt"]) => {
    if (session === null) return;
    setFelt(what);
    await record.append("next-day/1", { session: session.id, felt: what });
  });
  if (session === null && felt === undefined) return null;
  return (
    <section className={styles.section} aria-labelledby="next-day">
      <h2 id="next-day">{t("nextDay.ask")}</h2>
      <output>{felt !== undefined && t(felt === "worse" ? "nextDay.worse" : "nextDay.thanks")}</output>
      {felt === "worse" && (
        <p className={styles.links}>
          <Link href="/check-in">{t("today.checkIn")}</Link>
        </p>
      )}
      {felt === undefined && (
        <>
          <p>{t("nextDay.why")}</p>
          <p className={styles.feelings}>
            {feelings.map((each) => (
              <button key={each} type="button" className="btn btn-second" onClick={() => say(each)}>
                {t(`nextDay.felt.${each}`)}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}
