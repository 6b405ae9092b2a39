import { firstAsked } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { isFromWithin, useBack, within } from "../movement/within.ts";
import { BodyMap } from "./BodyMap.tsx";
import { answersOfMarks, marksOfAnswers } from "./marks.ts";

/** Where is it? The first question about the pain; the questions that follow depend on it. */
export default function MapPage() {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const { answers, authored } = usePerson();
  const [marks, setMarks] = useState(() => marksOfAnswers(answers));
  const asked = firstAsked(answers, authored ?? now());
  const total = asked.length + 1;
  const back = useBack(answers["takes-medicine"] === "no" ? "/find/conditions" : "/find/medicines");

  const save = useOnce(async () => {
    const wasDone = record.state().outcome !== null;
    await saveAnswers(record, "map", answersOfMarks(marks));
    const state = record.state();
    // Who came to change the map alone goes back to what it was changed for.
    if (isFromWithin()) return go(nextStop(state, now()), { state: within });
    const first = firstAsked(state.answers, state.authored ?? now())[0];
    // Someone who re-answers walks through all questions again; someone new goes to the first open one.
    go(wasDone && first !== undefined ? `/find/question/${first}` : nextStop(state, now()));
  });
  return (
    <Page
      headline={t("map.headline")}
      size="question"
      lead={t("map.lead")}
      bar={<StepBar onBack={back} progress={{ share: 1 / total, label: t("question.progress", { n: 1, total }) }} />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={save}>
          {t(marks.size === 0 ? "map.nowhere" : "app.next")}
        </button>
      }
    >
      <BodyMap marks={marks} onChange={setMarks} />
    </Page>
  );
}
