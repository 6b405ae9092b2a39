import {
  type HomeTestId,
  homeTestIds,
  homeTestPurposes,
  homeTests,
  isMasked,
  newestTests,
  retestsDue,
  whyNotTest,
} from "@ilio/care";
import { dayOf } from "@ilio/record";
import { Link } from "wouter";
import { now } from "../../app/now.ts";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { useDay } from "../../ui/useDay.ts";
import { icons } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { useFetched } from "../figure/useFetched.ts";
import rows from "../movement/MovementsPage.module.css";
import { within } from "../movement/within.ts";
import styles from "./TestsPage.module.css";
import type { BeforeTests } from "./testDay.ts";
import { testDayOf } from "./testDayOf.ts";

interface TestListProps {
  readonly before: BeforeTests;
  /** The two questions are asked again. */
  readonly onAgain: () => void;
}

/** The tests by what they are for; one that waits, or is not for this person, says why. */
export function TestList({ before, onAgain }: TestListProps) {
  const { t } = useWordsWith("homeTest");
  const state = usePerson();
  const pictures = useFetched("icons", icons);
  const time = now();
  const today = testDayOf(state, before, time);
  const newest = newestTests(state.homeTests);
  const due = retestsDue(state.homeTests, dayOf(time));
  const day = useDay();

  const said = (id: HomeTestId): readonly string[] => {
    const done = newest.get(id);
    return [
      ...(done === undefined
        ? []
        : [t(isMasked(done) ? "homeTests.done.masked" : "homeTests.done", { day: day(dayOf(done.at)) })]),
      ...(due.includes(id) ? [t("homeTests.due")] : []),
    ];
  };
  return (
    <div className={styles.list}>
      <p className={styles.now}>
        {t("homeTests.now", { nrs: before.nrs })}
        <button type="button" className="btn btn-plain" onClick={onAgain}>
          {t("homeTests.again")}
        </button>
      </p>
      {today.masking !== "none" && <p>{t("homeTests.masked")}</p>}
      <p>{t("homeTests.one")}</p>
      {homeTestPurposes.map((purpose) => (
        <section key={purpose} aria-labelledby={purpose}>
          <h2 id={purpose}>{t(`homeTests.for.${purpose}`)}</h2>
          <ul>
            {homeTestIds
              .filter((id) => homeTests[id].purpose === purpose)
              .map((id) => (
                <TestRow key={id} id={id} icon={pictures?.[id]} why={whyNotTest(id, today)} said={said(id)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface TestRowProps {
  readonly id: HomeTestId;
  readonly icon: string | undefined;
  readonly why: ReturnType<typeof whyNotTest>;
  readonly said: readonly string[];
}

function TestRow({ id, icon, why, said }: TestRowProps) {
  const { t } = useWordsWith("homeTest");
  const lines = [...(why === null ? [] : [t(`homeTests.not.${why}`)]), ...said];
  const inside = (
    <>
      <span className={rows.icon}>
        <Still svg={icon} />
      </span>
      <span>
        <b>{t(`homeTest.${id}.name`)}</b>
        {lines.map((line) => (
          <span key={line} className={rows.purpose}>
            {line}
          </span>
        ))}
      </span>
    </>
  );
  return (
    <li>
      {why === null ? (
        <Link href={`/tests/${id}`} state={within} className={rows.row}>
          {inside}
        </Link>
      ) : (
        <div className={`${rows.row} ${styles.waits}`}>{inside}</div>
      )}
    </li>
  );
}
