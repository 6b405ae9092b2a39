import { useEffect, useState } from "react";
import { useWords } from "../ui/words.tsx";
import styles from "./ProblemBanner.module.css";

/**
 * Says it when something could not be stored. Whatever a button or an effect leaves unhandled ends here, so that no
 * failure stays unseen.
 */
export function ProblemBanner() {
  const { t } = useWords();
  const [hasProblem, setHasProblem] = useState(false);
  useEffect(() => {
    const onProblem = () => setHasProblem(true);
    window.addEventListener("unhandledrejection", onProblem);
    return () => window.removeEventListener("unhandledrejection", onProblem);
  }, []);
  if (!hasProblem) return null;
  return (
    <div className={styles.banner} role="alert">
      <div>
        <p>{t("problem.notStored")}</p>
        <p>{t("cannotOpen.emergency")}</p>
      </div>
      <button type="button" className="btn btn-second" onClick={() => location.reload()}>
        {t("problem.reload")}
      </button>
    </div>
  );
}
