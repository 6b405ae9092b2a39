import type { HomeTestTry } from "@ilio/care";
import { type HomeTestId, homeTests, isHomeTestId, whyNotTest } from "@ilio/care";
import { useEffect, useState } from "react";
import { Link, Redirect } from "wouter";
import { mayExercise } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useBack } from "../movement/within.ts";
import { OneTest } from "./OneTest.tsx";
import { type BeforeTests, openBefore } from "./testDay.ts";
import { testDayOf } from "./testDayOf.ts";
import { openTries } from "./testDraft.ts";

/** A home test by its id in the address. */
export default function TestPage({ id }: { readonly id: string }) {
  return isHomeTestId(id) ? <MayTest id={id} /> : <NoSuch />;
}

function NoSuch() {
  const { t } = useWordsWith("homeTest");
  const back = useBack("/tests");
  return (
    <Page headline={t("homeTests.none")} lead={t("homeTests.none.lead")} bar={<StepBar onBack={back} />}>
      <p>
        <Link href="/tests">{t("homeTests.link")}</Link>
      </p>
    </Page>
  );
}

interface Opened {
  readonly before: BeforeTests | null;
  readonly tries: readonly HomeTestTry[];
}

/** Whoever comes by a link still answers the two questions first, and does no test that waits. */
function MayTest({ id }: { readonly id: HomeTestId }) {
  const record = useRecord();
  const state = usePerson();
  const [opened, setOpened] = useState<Opened>();
  // what is done here must not shut the page that shows its result
  const [began] = useState(state);
  useEffect(() => {
    const time = Date.now();
    void Promise.all([openBefore(record, time), openTries(record, id, time)]).then(([before, tries]) =>
      setOpened({ before, tries }),
    );
  }, [record, id]);
  if (!mayExercise(state, now())) return <Redirect replace to="/tests" />;
  if (opened === undefined) return null;
  const { before, tries } = opened;
  if (before === null || whyNotTest(id, testDayOf(began, before, now())) !== null)
    return <Redirect replace to="/tests" />;
  return <OneTest test={homeTests[id]} before={before} tries={tries} />;
}
