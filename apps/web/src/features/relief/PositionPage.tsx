import type { ReliefV1 } from "@ilio/record";
import { useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { isEmergencyFresh } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import { Breath } from "./Breath.tsx";
import styles from "./PositionPage.module.css";
import { positionFor } from "./positionFor.ts";

/** A position of ease, at once, with a breath to follow; then whether it helped. */
export function PositionPage({ params }: { readonly params: { readonly who: string } }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const state = usePerson();
  const answers = useThreeAnswers();
  const [eased, setEased] = useState<ReliefV1["eased"]>();
  const who = params.who as Exclude<ReliefV1["who"], "under18">;
  const position = positionFor(who, state.answers);
  const open = isEmergencyFresh(state, now());

  useEffect(() => {
    if (open) void record.append("relief/1", { who, position });
  }, [record, who, position, open]);
  if (!open) return <Redirect to="/check/now" />;

  const say = async (answer: NonNullable<ReliefV1["eased"]>) => {
    setEased(answer);
    await record.append("relief/1", { who, position, eased: answer });
  };
  return (
    <Page
      headline={t(`movement.${position}.name`)}
      size="hero"
      bar={<StepBar onBack={() => go("/now/who")} />}
      mat={<Breath />}
    >
      <p className="lead">{t(`movement.${position}.start`)}</p>
      <p className={styles.feel}>{t("relief.stay")}</p>
      <section className={styles.after}>
        <h2 id="eased">{t("relief.eased")}</h2>
        <Choice name="eased" labelledBy="eased" form="chips" options={answers} value={eased} onChange={say} />
        <output>{eased !== undefined && t(`relief.eased.${eased}`)}</output>
        {eased !== undefined && (
          <button type="button" className="btn btn-second" onClick={() => go(eased === "yes" ? "/" : "/check/now")}>
            {t(eased === "yes" ? "relief.toStart" : "relief.checkAgain")}
          </button>
        )}
        <p className="note">{t(`movement.${position}.end`)}</p>
      </section>
    </Page>
  );
}
