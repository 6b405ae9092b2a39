import type { CheckInV2 } from "@ilio/record";
import { useState } from "react";
import { useLocation } from "wouter";
import { usePerson, useRecord } from "../../app/person.tsx";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { BodyMap } from "../bodyMap/BodyMap.tsx";
import { feltAreas, noMarks } from "../bodyMap/marks.ts";
import styles from "./CheckInPage.module.css";

const efforts = ["easy", "right", "hard"] as const;
const longestNote = 500;

/** How it is now: the pain, and after a session its effort; where, and a note, if wanted. */
export function CheckInPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const [nrs, setNrs] = useState<number | null>(null);
  const [marks, setMarks] = useState(noMarks);
  const [effort, setEffort] = useState<CheckInV2["effort"]>();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  // Effort is asked only right after a session: there is none to rate otherwise.
  const lastSession = state.sessions.at(-1);
  const placeOf = (entry: { readonly id: string } | undefined) =>
    record.events().findLastIndex(({ event }) => event.id === entry?.id);
  const afterSession = lastSession !== undefined && placeOf(lastSession) > placeOf(state.checkIns.at(-1));

  const minutes = Math.max(1, Math.round((lastSession?.seconds ?? 0) / 60));
  const sessionEnd = lastSession?.finished ? t("checkIn.done", { minutes }) : t("checkIn.stopped");
  const headline = afterSession ? sessionEnd : t("checkIn.pain");

  const save = useOnce(async () => {
    if (nrs === null || (afterSession && effort === undefined)) return setMissing(true);
    const trimmed = note.trim();
    await record.append("check-in/2", {
      nrs,
      areas: feltAreas(marks),
      effort: effort ?? "noSession",
      ...(trimmed === "" ? {} : { note: trimmed }),
    });
    go("/");
  });
  return (
    <Page
      headline={headline}
      bar={<StepBar onBack={() => go("/")} />}
      sticky
      mat={
        <>
          <output>{missing && t("checkIn.missing")}</output>
          <button type="button" className="btn btn-main" onClick={save}>
            {t("app.save")}
          </button>
        </>
      }
    >
      <div className={styles.form}>
        <h2 id="nrs" className={afterSession ? undefined : "hidden-visually"}>
          {t("checkIn.pain")}
        </h2>
        <NrsSlider value={nrs} onChange={setNrs} labelledBy="nrs" />
        {afterSession && (
          <>
            <h2 id="effort">{t("checkIn.effort")}</h2>
            <Choice
              name="effort"
              labelledBy="effort"
              form="chips"
              options={efforts.map((value) => ({ value, label: t(`effort.${value}`) }))}
              value={effort}
              onChange={setEffort}
            />
          </>
        )}
        <h2>{t("checkIn.where")}</h2>
        <BodyMap marks={marks} onChange={setMarks} />
        <label htmlFor="note">{t("checkIn.note")}</label>
        <textarea
          id="note"
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </Page>
  );
}
