import { StoreError } from "@ilio/record";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useWords } from "../ui/words.tsx";
import { outdated } from "./outdated.ts";
import styles from "./ProblemBanner.module.css";
import { MissingPart } from "./part.ts";

type Problem = "full" | "closed" | "missing" | "notStored";

function problemOf(reason: unknown): Problem {
  if (reason instanceof MissingPart) return "missing";
  return reason instanceof StoreError && reason.type !== "failed" ? reason.type : "notStored";
}

/**
 * Says it when something could not be stored, and when nothing can be any more because a newer Ilio in another tab has
 * taken the record over. Whatever a button or an effect leaves unhandled ends here, so that no failure stays unseen.
 */
export function ProblemBanner() {
  const { t } = useWords();
  const isOutdated = useSyncExternalStore(outdated.subscribe, outdated.get);
  const [last, setLast] = useState<Problem | null>(null);
  useEffect(() => {
    const onProblem = ({ reason }: PromiseRejectionEvent) => {
      setLast(problemOf(reason));
      // It stands at the top, and the button that failed may be far below.
      window.scrollTo(0, 0);
    };
    window.addEventListener("unhandledrejection", onProblem);
    return () => window.removeEventListener("unhandledrejection", onProblem);
  }, []);
  const problem = isOutdated ? "outdated" : last;
  if (problem === null) return null;
  return (
    <div className={problem === "outdated" ? styles.calm : styles.banner} role="alert">
      <div>
        <p>{t(`problem.${problem}`)}</p>
        <p>{t("cannotOpen.emergency")}</p>
      </div>
      {problem === "full" ? (
        <>
          <a className="btn btn-second" href="#/data">
            {t("problem.full.do")}
          </a>
          <button type="button" className="btn btn-second" onClick={() => setLast(null)}>
            {t("app.close")}
          </button>
        </>
      ) : (
        <button type="button" className="btn btn-second" onClick={() => location.reload()}>
          {t("problem.reload")}
        </button>
      )}
    </div>
  );
}
