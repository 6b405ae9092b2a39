import { type Answers, isSideId, type LinkId, sideCodes } from "@ilio/care";
import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import { answersThatStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { saveAnswers } from "../../app/save.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { AgePage } from "../who/AgePage.tsx";
import { checkedKey, isChecked, rowKey } from "./rowWords.ts";
import { stopReasons } from "./stopReasons.ts";

/** One answer that a stop rests on, again. Other addresses lead back to the stop. */
export function MistakePage({ params: { id } }: { readonly params: { readonly id: string } }) {
  const state = usePerson();
  const { said } = stopReasons(answersThatStop(state), state.authored ?? now());
  const reason = said.find(({ linkId }) => linkId === id);
  if (reason === undefined) return <Redirect replace to="/" />;
  return reason.linkId === "birth-year" ? <AgePage /> : <OneAnswer id={reason.linkId} />;
}

/** Alone, and with how to check it where that is known. The change is kept in the record beside the first answer. */
function OneAnswer({ id }: { readonly id: LinkId }) {
  const { t } = useWords();
  const record = useRecord();
  const [, go] = useLocation();
  const [answer, setAnswer] = useState<string>();
  const [asked, setAsked] = useState(false);
  const three = useThreeAnswers();
  const sides = sideCodes.map((value) => ({ value, label: t(`answer.${value}`) }));

  const save = useOnce(async () => {
    if (answer === undefined) {
      setAsked(true);
      return;
    }
    await saveAnswers(record, "mistake", { [id]: answer } as Answers);
    go("/");
  });
  return (
    <Page
      headingId="mistake"
      headline={t(isChecked(id) ? checkedKey(id, "ask") : rowKey(id))}
      size="question"
      lead={isChecked(id) ? t(checkedKey(id, "check")) : undefined}
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <Choice
            name={id}
            labelledBy="mistake"
            options={isSideId(id) ? sides : three}
            value={answer}
            onChange={setAnswer}
          />
          <output>{asked && answer === undefined && t("app.chooseOne")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    />
  );
}
