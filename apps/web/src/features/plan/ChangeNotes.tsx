import type { PlanChange } from "@ilio/care";
import { changeKeys } from "../../app/changes.ts";
import { useWords, wordKey } from "../../ui/words.tsx";
import styles from "./PlanPage.module.css";

/** How something about the person changes a movement, each change once. */
export function ChangeNotes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const { t } = useWords();
  return changeKeys(changes).map((change) => (
    <p key={change} className={styles.change}>
      {t(wordKey(`change.${change}`))}
    </p>
  ));
}
