import {
  type Answer,
  type Answers,
  firstAsked,
  type HistoryId,
  historyIds,
  isSideId,
  moreAsked,
  sideCodes,
} from "@ilio/care";
import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice, type Option } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { isFromWithin, useBack, within } from "../movement/within.ts";
import { AskOnceMore } from "../triage/AskOnceMore.tsx";
import { isChecked, isHardFlag } from "../triage/rowWords.ts";
import styles from "./QuestionPage.module.css";

const threeAnswers = ["yes", "no", "notSure"] as const;
const isHistoryId = (id: string): id is HistoryId => (historyIds as readonly string[]).includes(id);

/** A history question by its id in the address; a wrong one leads on to whatever comes next. */
export function QuestionPage({ id }: { readonly id: string }) {
  const state = usePerson();
  return isHistoryId(id) ? <Question id={id} /> : <Redirect replace to={nextStop(state, now())} />;
}

/** One history question. Any question can be opened again and its answer changed. */
function Question({ id }: { readonly id: HistoryId }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const { answers, authored } = usePerson();
  const [value, setValue] = useState<string | undefined>(answers[id]);
  const [again, setAgain] = useState<Answer>();
  const [missing, setMissing] = useState(false);
  const [why, setWhy] = useState(false);

  const isAskedAgain = value === "notSure" && isHardFlag(id);
  const final = isAskedAgain ? again : value;
  const codes = isSideId(id) ? sideCodes : threeAnswers;
  const options: readonly Option<string>[] = codes.map((code) => ({ value: code, label: t(`answer.${code}`) }));
  const time = authored ?? now();
  const first = firstAsked(answers, time);
  const isFirst = first.includes(id);
  const asked = isFirst ? first : moreAsked(answers, time);
  const index = asked.indexOf(id);
  // the body map is the first question of the way to the first answer
  const [n, total] = isFirst ? [index + 2, asked.length + 1] : [index + 1, asked.length];

  const save = useOnce(async () => {
    if (final === undefined) return setMissing(true);
    const wasDone = record.state().outcome !== null;
    await saveAnswers(record, "history", { [id]: final } as Answers);
    const state = record.state();
    const later = state.authored ?? now();
    const following = isFirst
      ? firstAsked(state.answers, later)[index + 1]
      : moreAsked(state.answers, later).find((each) => state.answers[each] === undefined);
    // Someone who re-answers walks through all questions again; someone new goes to the first open one.
    // Who came to change this one answer goes back to what it was changed for.
    if (isFromWithin()) return go(nextStop(state, now()), { state: within });
    go(wasDone && following !== undefined ? `/find/question/${following}` : nextStop(state, now()));
  });
  const before = index > 0 ? `/find/question/${asked[index - 1]}` : isFirst ? "/find/map" : "/answer";
  const back = useBack(before);
  // one that is not asked any more can still be opened and answered otherwise
  const progress = index < 0 ? {} : { progress: { share: n / total, label: t("question.progress", { n, total }) } };

  return (
    <Page
      headingId="question"
      headline={t(`question.${id}`)}
      size="question"
      lead={t(`question.${id}.help`)}
      bar={<StepBar onBack={back} {...progress} />}
      mat={
        <>
          <Choice name={id} labelledBy="question" options={options} value={value} onChange={setValue} />
          <output>{missing && final === undefined && t("app.chooseOne")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.next")}
          </button>
        </>
      }
    >
      <button type="button" className={`btn btn-plain ${styles.why}`} aria-expanded={why} onClick={() => setWhy(!why)}>
        {t("question.why")}
      </button>
      {why && <p>{t(`question.${id}.why`)}</p>}
      {isAskedAgain && isChecked(id) && <AskOnceMore id={id} value={again} onAnswer={setAgain} />}
    </Page>
  );
}
