import { medicineIds } from "@ilio/care";
import { useLocation } from "wouter";
import { usePerson } from "../../app/person.tsx";
import { ThreeWayList } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { isHardFlag, rowKey } from "../triage/rowWords.ts";
import { ThreeWayPage } from "../triage/ThreeWayPage.tsx";
import { useAfterRows } from "../triage/useAfterRows.ts";
import { useSaid } from "../triage/useSaid.tsx";
import { useSaveRows } from "../triage/useSaveRows.ts";
import styles from "./MedicinesPage.module.css";

const screen = { part: "medicines", ids: medicineIds } as const;
const lists = [medicineIds.filter((id) => !isHardFlag(id)), medicineIds.filter(isHardFlag)] as const;

/** What a person takes; at the end, set apart, what would be a danger of it. That one is asked anew each time. */
export function MedicinesPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const stored = usePerson().answers;
  const said = useSaid(Object.fromEntries(lists[0].map((id) => [id, stored[id]])));
  const saving = useSaveRows(screen, useAfterRows("plan"));
  return (
    <ThreeWayPage
      headline={t("medicines.headline")}
      lead={t("medicines.lead")}
      onBack={() => go("/find/conditions")}
      said={said}
      ids={medicineIds}
      noToAll
      saving={saving}
    >
      {lists.map((ids, i) => (
        <div key={ids[0]} className={i === 0 ? undefined : styles.danger}>
          {i > 0 && <p className="lead">{t("medicines.now")}</p>}
          <ThreeWayList
            answers={said.first}
            onAnswer={said.say}
            rows={ids.map((id) => ({ id, text: t(rowKey(id)), more: said.more(id) }))}
          />
        </div>
      ))}
      <LessonLine place="medicines" over />
    </ThreeWayPage>
  );
}
