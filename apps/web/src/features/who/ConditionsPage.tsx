import { type Answer, type ConditionId, conditionIds } from "@ilio/care";
import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { ThreeWayList } from "../../ui/ThreeWayList.tsx";
import { useAllSeen } from "../../ui/useAllSeen.ts";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./ConditionsPage.module.css";

type Said = Readonly<Partial<Record<ConditionId, Answer>>>;
const lastWeek = 45;

/** What may change the plan. Nothing is chosen before; the rest can be answered "no" at once, after all was on screen. */
export function ConditionsPage() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const stored = record.state().answers;
  const [said, setSaid] = useState<Said>(() =>
    Object.fromEntries(conditionIds.flatMap((id) => (stored[id] === undefined ? [] : [[id, stored[id]]]))),
  );
  // Never filled in from before: the weeks go on, and an empty field means that the week is not known.
  const [week, setWeek] = useState("");
  const [problem, setProblem] = useState<"left" | "week">();
  const list = useRef<HTMLUListElement>(null);
  const allSeen = useAllSeen(list);
  const open = conditionIds.filter((id) => said[id] === undefined);
  const mayBePregnant = said.pregnant === "yes" || said.pregnant === "notSure";

  const save = useOnce(async () => {
    if (open.length > 0) {
      setProblem("left");
      document.querySelector(`[data-id="${open[0]}"]`)?.scrollIntoView({ block: "center" });
      return;
    }
    const known = mayBePregnant && week.trim() !== "";
    if (known && !(/^\d{1,2}$/.test(week.trim()) && Number(week) <= lastWeek)) return setProblem("week");
    await saveAnswers(record, "who", { ...said, ...(known ? { "pregnancy-week": Number(week) } : {}) });
    go(nextStop(record.state(), now()));
  });
  return (
    <Page
      headline={t("conditions.headline")}
      size="question"
      lead={t("conditions.lead")}
      bar={<StepBar onBack={() => go("/find/age")} />}
      sticky
      mat={
        <>
          <output>{problem === "left" && open.length > 0 && t("items.left", { count: open.length })}</output>
          {problem === "week" && <p role="alert">{t("conditions.weekWrong")}</p>}
          <div className={styles.pair}>
            {open.length > 0 && allSeen && (
              <button
                type="button"
                className="btn btn-ground"
                onClick={() => setSaid({ ...Object.fromEntries(open.map((id) => [id, "no" as const])), ...said })}
              >
                {t(open.length === conditionIds.length ? "conditions.none" : "items.noToRest")}
              </button>
            )}
            <button type="button" className="btn btn-main" onClick={save}>
              {t("app.next")}
            </button>
          </div>
        </>
      }
    >
      <ThreeWayList
        ref={list}
        answers={said}
        onAnswer={(id, answer) => setSaid({ ...said, [id]: answer })}
        rows={conditionIds.map((id) => ({
          id,
          text: t(`condition.${id}`),
          more: id === "pregnant" && mayBePregnant && (
            <label className={styles.week}>
              {t("question.pregnancy-week")}
              <input inputMode="numeric" maxLength={2} value={week} onChange={(event) => setWeek(event.target.value)} />
            </label>
          ),
        }))}
      />
    </Page>
  );
}
