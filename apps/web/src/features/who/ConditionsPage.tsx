import {
  type Answers,
  type ConditionId,
  conditionIds,
  type FollowUpId,
  followUpIds,
  isEnabled,
  lastPregnancyWeek,
} from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { ThreeWayList, useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import { rowKey } from "../triage/rowWords.ts";
import { ThreeWayPage } from "../triage/ThreeWayPage.tsx";
import { useAfterRows } from "../triage/useAfterRows.ts";
import { type Said, useSaid } from "../triage/useSaid.tsx";
import { useSaveRows } from "../triage/useSaveRows.ts";
import styles from "./ConditionsPage.module.css";

const ids = [...conditionIds, "takes-medicine"] as const;
const screen = { part: "who", ids: [...ids, ...followUpIds] } as const;
const followUpOf: Readonly<Partial<Record<ConditionId | "takes-medicine", FollowUpId>>> = {
  "recent-birth": "after-birth-signs",
  "blood-thinner": "bleeding-signs",
};

function FollowUp({ id, said }: { readonly id: FollowUpId; readonly said: Said }) {
  const { t } = useWords();
  const options = useThreeAnswers();
  return (
    <div className={styles.more} data-id={id}>
      <h3 id={`row-${id}`}>{t(rowKey(id))}</h3>
      <Choice
        name={id}
        labelledBy={`row-${id}`}
        options={options}
        value={said.first[id]}
        onChange={(answer) => said.say(id, answer)}
        form="chips"
      />
      {said.more(id)}
    </div>
  );
}

/** What may change the plan. Nothing is chosen before; some rows open a question below them. */
export function ConditionsPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const stored = usePerson().answers;
  // What a row opens is never filled in from before: signs and weeks go on. An empty week means that it is not known.
  const said = useSaid(Object.fromEntries(ids.map((id) => [id, stored[id]])));
  const [week, setWeek] = useState("");
  const saving = useSaveRows(screen, useAfterRows("plan"));
  const isOpened = (id: FollowUpId | "pregnancy-week") => isEnabled(id, said.first as Answers);

  const others = (): Answers | string => {
    const text = week.trim();
    if (!isOpened("pregnancy-week") || text === "") return {};
    if (!/^\d{1,2}$/.test(text) || Number(text) > lastPregnancyWeek) return t("conditions.weekWrong");
    return { "pregnancy-week": Number(text) };
  };
  const below = (id: (typeof ids)[number]) => {
    const followUp = followUpOf[id];
    if (followUp !== undefined) return isOpened(followUp) && <FollowUp id={followUp} said={said} />;
    return (
      id === "pregnant" &&
      isOpened("pregnancy-week") && (
        <label className={styles.more}>
          {t("question.pregnancy-week")}
          <input inputMode="numeric" maxLength={2} value={week} onChange={(event) => setWeek(event.target.value)} />
        </label>
      )
    );
  };
  return (
    <ThreeWayPage
      headline={t("conditions.headline")}
      lead={t("conditions.lead")}
      onBack={() => go("/find/signs")}
      said={said}
      ids={ids}
      alsoAsked={followUpIds.filter(isOpened)}
      noToAll
      others={others}
      saving={saving}
    >
      <ThreeWayList
        answers={said.first}
        onAnswer={said.say}
        rows={ids.map((id) => ({ id, text: t(rowKey(id)), more: below(id) }))}
      />
    </ThreeWayPage>
  );
}
