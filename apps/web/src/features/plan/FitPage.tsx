import { type EquipmentKey, equipmentToAsk, homeEquipment, type Preferences } from "@ilio/care";
import { useState } from "react";
import { Redirect, useLocation } from "wouter";
import { nextStop } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { preferencesOf } from "../../app/preferences.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { CheckRow, Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./FitPage.module.css";
import { storedPreferences } from "./storedPreferences.ts";

const minutesAll = ["all", "5", "10", "20"] as const;
const minutesOf = { all: null, 5: 5, 10: 10, 20: 20 } as const;
const yesOrNo = ["yes", "no"] as const;

/** Fit it to my day: minutes, floor, kneeling, things at hand. What is chosen before is what holds now. */
export default function FitPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const [said, setSaid] = useState<Preferences>(() => preferencesOf(state));
  const set = (part: Partial<Preferences>) => setSaid({ ...said, ...part });
  const things = said.equipment ?? homeEquipment;
  const answers = yesOrNo.map((value) => ({ value, label: t(`answer.${value}`) }));

  const save = useOnce(async () => {
    await record.append("preferences/1", storedPreferences(said));
    go("/plan");
  });
  const toggle = (thing: EquipmentKey, has: boolean) =>
    set({ equipment: equipmentToAsk.filter((each) => (each === thing ? has : things.includes(each))) });

  const next = nextStop(state, now());
  if (next !== "/answer") return <Redirect replace to={next} />;
  return (
    <Page
      headline={t("fitPage.headline")}
      lead={t("fitPage.lead")}
      bar={<StepBar onBack={() => go("/plan")} />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={save}>
          {t("app.save")}
        </button>
      }
    >
      <div className={styles.form}>
        <h2 id="fit-minutes">{t("fitPage.minutes")}</h2>
        <Choice
          name="fit-minutes"
          labelledBy="fit-minutes"
          form="chips"
          options={minutesAll.map((value) => ({ value, label: t(`fitPage.minutes.${value}`) }))}
          value={minutesAll.find((value) => minutesOf[value] === said.minutes)}
          onChange={(value) => set({ minutes: minutesOf[value] })}
        />
        {(["floor", "kneeling"] as const).map((what) => (
          <div key={what} className={styles.form}>
            <h2 id={`fit-${what}`}>{t(`fitPage.${what}`)}</h2>
            <Choice
              name={`fit-${what}`}
              labelledBy={`fit-${what}`}
              form="chips"
              options={answers}
              value={said[what]}
              onChange={(value) => set({ [what]: value })}
            />
          </div>
        ))}
        <fieldset className={styles.things}>
          <legend>{t("fitPage.things")}</legend>
          {equipmentToAsk.map((thing) => (
            <CheckRow key={thing} checked={things.includes(thing)} onChange={(has) => toggle(thing, has)}>
              {t(`equipment.${thing}`)}
            </CheckRow>
          ))}
        </fieldset>
      </div>
    </Page>
  );
}
