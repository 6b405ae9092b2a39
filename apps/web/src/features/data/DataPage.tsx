import { describeImportProblem } from "@ilio/record";
import { type ChangeEvent, useState, useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import { offlineState, subscribeOffline } from "../../app/offline.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { MainBar, StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./DataPage.module.css";
import { EraseSheet } from "./EraseSheet.tsx";
import { answersFile, download } from "./files.ts";

const themes = ["system", "light", "dark"] as const;

/** What is kept, where, and how to take it along, bring it back or erase it. */
export default function DataPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const offline = useSyncExternalStore(subscribeOffline, offlineState);
  const [said, setSaid] = useState("");
  const [erasing, setErasing] = useState(false);
  const count = record.events().length;

  const save = async () => {
    download("ilio-record.json", await record.exportFile());
    setSaid(t("data.saved"));
  };
  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file === undefined) return;
    setSaid(t("data.reading"));
    const result = await record.importFile(await file.text());
    if (result.ok) return setSaid(t("data.brought", { ...result.value }));
    const { key, values } = describeImportProblem(result.error);
    setSaid(t(key, values));
  };
  const hasPlan = state.outcome !== null;
  return (
    <Page
      headline={t("data.headline")}
      lead={t("data.lead")}
      bar={hasPlan ? <MainBar /> : <StepBar onBack={() => go("/")} />}
      foot={hasPlan && <Tabs />}
    >
      <output className={styles.said}>{said}</output>
      <section className={styles.section}>
        <h2>{t("data.copy")}</h2>
        <p>{t("data.count", { count })}</p>
        <button type="button" className="btn btn-main" onClick={save}>
          {t("data.save")}
        </button>
        <label className={`btn btn-second ${styles.file}`}>
          {t("data.bring")}
          <input type="file" accept="application/json,.json" onChange={bring} />
        </label>
        {state.authored !== null && (
          <button
            type="button"
            className="btn btn-second"
            onClick={() => download("ilio-answers.json", answersFile(state))}
          >
            {t("data.answers")}
          </button>
        )}
      </section>
      <section className={styles.section}>
        <h2 id="theme">{t("data.look")}</h2>
        <Choice
          name="theme"
          labelledBy="theme"
          form="chips"
          options={themes.map((value) => ({ value, label: t(`data.look.${value}`) }))}
          value={(state.settings.theme ?? "system") as (typeof themes)[number]}
          onChange={(value) => record.append("setting/1", { key: "theme", value })}
        />
      </section>
      <section className={styles.section}>
        <h2>{t("data.offline")}</h2>
        <p data-offline={offline}>{t(`data.offline.${offline}`)}</p>
      </section>
      <section className={styles.section}>
        <h2>{t("data.about")}</h2>
        <p>{t("data.about.what")}</p>
        <p>{t("data.about.not")}</p>
      </section>
      <section className={styles.section}>
        <h2>{t("data.erase")}</h2>
        <p>{t("data.erase.what")}</p>
        <button type="button" className="btn btn-hurt" onClick={() => setErasing(true)}>
          {t("data.erase")}
        </button>
      </section>
      {erasing && <EraseSheet onClose={() => setErasing(false)} />}
    </Page>
  );
}
