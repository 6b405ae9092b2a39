import type { MovementId } from "@ilio/care";
import { authoredOf } from "@ilio/record";
import { useEffect, useState } from "react";
import { answersBefore, forgetAnswersBefore } from "../../app/answersBefore.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { preferencesOf } from "../../app/preferences.ts";
import { useWords } from "../../ui/words.tsx";
import { rowKey } from "../triage/rowWords.ts";
import styles from "./AnswerPage.module.css";
import { changesSince, type Effect } from "./changesSince.ts";

/** What the answers that were just changed did to the plan, or why they did nothing. Once; then it is known. */
export function SinceLast() {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const [before] = useState(() => answersBefore(record));
  useEffect(() => forgetAnswersBefore(record), [record]);
  if (before === null || state.authored === null) return null;
  const changes = changesSince({
    before,
    after: state.answers,
    authored: authoredOf(state.authored),
    preferences: preferencesOf(state),
  });
  if (changes === null) return null;
  const names = (movements: readonly MovementId[]) => movements.map((id) => t(`movement.${id}.name`)).join(", ");
  const said = (effect: Effect) =>
    effect === "changed" || effect === "together" ? t(`since.${effect}`) : t(`why.${effect}`);
  return (
    <section className={styles.section}>
      <h2>{t("since.headline")}</h2>
      <ul className={styles.since}>
        {[...changes.effects].map(([effect, ids]) => (
          <li key={effect}>
            {ids.map((id) => (
              <small key={id}>{t(rowKey(id))}</small>
            ))}
            <p>{said(effect)}</p>
          </li>
        ))}
      </ul>
      {changes.added.length > 0 && <p>{t("since.added", { names: names(changes.added) })}</p>}
      {changes.gone.length > 0 && <p>{t("since.gone", { names: names(changes.gone) })}</p>}
    </section>
  );
}
