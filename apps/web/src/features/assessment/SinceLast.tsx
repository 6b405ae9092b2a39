import { areaIds, type LinkId, type MovementId, reweighed } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { useEffect, useState } from "react";
import { answersBefore, forgetAnswersBefore } from "../../app/answersBefore.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { preferencesOf } from "../../app/preferences.ts";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { rowKey } from "../triage/rowWords.ts";
import styles from "./AnswerPage.module.css";
import { BandChanges } from "./BandChanges.tsx";
import { type Changes, changesSince, type Effect } from "./changesSince.ts";

/** What the answers that were just changed did to the bands and to the plan, or why they did nothing. Once; then it is known. */
export function SinceLast() {
  const { t } = useWordsWith("answer");
  const record = useRecord();
  const state = usePerson();
  const [before] = useState(() => answersBefore(record));
  useEffect(() => forgetAnswersBefore(record), [record]);
  if (before === null || state.authored === null) return null;
  const authored = authoredOf(state.authored);
  const bands = reweighed(before, state.answers, authored);
  const changes = changesSince({ before, after: state.answers, authored, preferences: preferencesOf(state) });
  if (changes === null && bands.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("since.headline")}</h2>
      {bands.length > 0 && <BandChanges changes={bands} />}
      {changes !== null && <PlanChanges changes={changes} />}
    </section>
  );
}

const areas: ReadonlySet<string> = new Set(areaIds);

/** The map is one question, however many of its places changed. */
const nameKey = (id: LinkId) => (areas.has(id) ? wordKey("answer.where") : rowKey(id));

function PlanChanges({ changes }: { readonly changes: Changes }) {
  const { t } = useWordsWith("answer");
  const names = (movements: readonly MovementId[]) => movements.map((id) => t(`movement.${id}.name`)).join(", ");
  const said = (effect: Effect) =>
    effect === "changed" || effect === "together" ? t(`since.${effect}`) : t(`why.${effect}`);
  return (
    <>
      <ul className={styles.since}>
        {[...changes.effects].map(([effect, ids]) => (
          <li key={effect}>
            {[...new Set(ids.map(nameKey))].map((key) => (
              <small key={key}>{t(key)}</small>
            ))}
            <p>{said(effect)}</p>
          </li>
        ))}
      </ul>
      {changes.added.length > 0 && <p>{t("since.added", { names: names(changes.added) })}</p>}
      {changes.gone.length > 0 && <p>{t("since.gone", { names: names(changes.gone) })}</p>}
    </>
  );
}
