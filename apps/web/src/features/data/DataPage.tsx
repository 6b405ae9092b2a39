import { useEffect, useState, useSyncExternalStore } from "react";
import { Link, useLocation } from "wouter";
import { offlineState, subscribeOffline } from "../../app/offline.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { UpdateLine } from "../../app/UpdateLine.tsx";
import { useCopies } from "../../app/useCopies.ts";
import { MainBar, StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../ui/words.tsx";
import { within } from "../movement/within.ts";
import type { Said } from "./bringBack.ts";
import { CopySection } from "./CopySection.tsx";
import styles from "./DataPage.module.css";
import { EraseSheet } from "./EraseSheet.tsx";
import { SetAsideSection } from "./SetAsideSection.tsx";
import { StorageSection } from "./StorageSection.tsx";

const themes = ["system", "light", "dark"] as const;

/** What is kept, where, and how to take it along, bring it back or erase it. */
export default function DataPage() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [, go] = useLocation();
  const offline = useSyncExternalStore(subscribeOffline, offlineState);
  const [said, setSaid] = useState<readonly Said[]>([]);
  const copies = useCopies();
  const [erasing, setErasing] = useState(false);
  // what a button far down has done is said at the top
  useEffect(() => {
    if (said.length > 0) window.scrollTo(0, 0);
  }, [said]);
  const hasPlan = state.outcome !== null;
  return (
    <Page
      headline={t("data.headline")}
      lead={t("data.lead")}
      bar={hasPlan ? <MainBar /> : <StepBar onBack={() => go("/")} />}
      foot={hasPlan && <Tabs />}
    >
      <output className={styles.said}>{said.map(({ key, values }) => t(key, values)).join(" ")}</output>
      <SetAsideSection onSaid={setSaid} />
      <CopySection copies={copies} onSaid={setSaid} />
      <StorageSection />
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
        <p>
          <Link href="/figure" state={within}>
            {t("data.figure")}
          </Link>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{t("data.offline")}</h2>
        <p data-offline={offline}>{t(`data.offline.${offline}`)}</p>
        <UpdateLine />
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
