import { useEffect, useState, useSyncExternalStore } from "react";
import { useOnce } from "../ui/useOnce.ts";
import { useWords } from "../ui/words.tsx";
import styles from "./UpdateLine.module.css";
import { subscribeUpdate, takeUpdate, updateState } from "./update.ts";

/**
 * Offers a newer version. For pages on which nothing can be half-done: once another tab has swapped the versions, a page
 * with this line loads itself anew as soon as nobody looks at it.
 */
export function UpdateLine() {
  const { t } = useWords();
  const update = useSyncExternalStore(subscribeUpdate, updateState);
  const [isInSession, setInSession] = useState(false);
  const take = useOnce(async () => setInSession(!(await takeUpdate())));
  useEffect(() => (update === "swapped" ? reloadUnseen() : undefined), [update]);
  return (
    <div aria-live="polite">
      {update !== "none" && (
        <div className={styles.line}>
          <p>{t(`update.${update}`)}</p>
          <button type="button" className="btn btn-plain" onClick={take}>
            {t(`update.${update}.do`)}
          </button>
          {update === "waiting" && isInSession && <p>{t("update.inSession")}</p>}
        </div>
      )}
    </div>
  );
}

/** Loads the page anew while it is hidden, now or the next time. Returns what ends the waiting. */
function reloadUnseen(): () => void {
  const look = () => {
    if (document.visibilityState === "hidden") location.reload();
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}
