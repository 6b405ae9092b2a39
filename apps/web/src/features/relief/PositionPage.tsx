import type { LimitChange } from "@ilio/care";
import type { ReliefV1 } from "@ilio/record";
import { useEffect, useRef, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { changesFor } from "../../app/changes.ts";
import { isEmergencyFresh, isUnder18 } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords, wordKey } from "../../ui/words.tsx";
import { MovementPicture } from "../figure/MovementPicture.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { Breath } from "./Breath.tsx";
import styles from "./PositionPage.module.css";
import { positionFor } from "./positionFor.ts";
import { isWho, type Who } from "./who.ts";

/** Opens a position only after the emergency screen and the tap that says who is asking. */
export function PositionPage({ params: { who } }: { readonly params: { readonly who: string } }) {
  const state = usePerson();
  if (isUnder18(state, now())) return <Redirect replace to="/young" />;
  if (!isWho(who)) return <Redirect replace to={who === "under18" ? "/young" : "/now/who"} />;
  return isEmergencyFresh(state, now()) ? <Position who={who} /> : <Redirect replace to="/check/now" />;
}

/** What the tap before the position asks of it, beside what earlier answers ask. */
const changesOfTap: Readonly<Partial<Record<Who, readonly LimitChange[]>>> = {
  pregnant: ["pillow-under-belly"],
  newHipOrOperation: ["other-hip-down"],
};

/** A position of ease, at once, with a breath to follow; then whether it helped. */
function Position({ who }: { readonly who: Who }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const state = usePerson();
  const answers = useThreeAnswers();
  const [eased, setEased] = useState<ReliefV1["eased"]>();
  const position = positionFor(who, state.answers);

  const changes = new Set([...changesFor(position, state), ...(changesOfTap[who] ?? [])]);
  /** The entry of this visit; saying whether it eased replaces it. */
  const entry = useRef<Promise<{ readonly id: string }> | null>(null);
  useEffect(() => {
    entry.current ??= record.append("relief/1", { who, position });
  }, [record, who, position]);

  const say = async (answer: NonNullable<ReliefV1["eased"]>) => {
    setEased(answer);
    const replaced = await entry.current;
    entry.current = record.append(
      "relief/1",
      { who, position, eased: answer },
      replaced === null ? {} : { replaces: replaced.id },
    );
    await entry.current;
  };
  return (
    <Page
      headline={t(`movement.${position}.name`)}
      size="hero"
      bar={<StepBar onBack={() => go("/now/who")} />}
      mat={<Breath />}
    >
      <div className={styles.picture}>
        <MovementPicture poseId={position} />
      </div>
      <p className={`lead ${styles.start}`}>{t(`movement.${position}.start`)}</p>
      {[...changes].map((change) => (
        <p key={change} className={styles.feel}>
          {t(wordKey(`change.${change}`))}
        </p>
      ))}
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
        <p className="note">
          {t(`movement.${position}.end`)}{" "}
          {t(position === "side-lying-rest" ? "position.side-lying.up" : "position.supine.up")}
        </p>
      </section>
      <LessonLine place="relief" over />
    </Page>
  );
}
