import { useEffect, useRef, useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./TestPage.module.css";

interface TestTimerProps {
  /** s after which it stops by itself. */
  readonly most: number;
  readonly onHeld: (seconds: number) => void;
}

/** A clock that the person starts and stops, up to what is enough; the try counts once they say so. */
export function TestTimer({ most, onHeld }: TestTimerProps) {
  const { t } = useWordsWith("homeTest");
  const began = useRef<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [state, setState] = useState<"waits" | "runs" | "done">("waits");

  useEffect(() => {
    if (state !== "runs") return;
    // a page in the back is drawn late, so the clock is read and not counted
    const timer = setInterval(() => {
      const passed = Math.min(most, Math.floor((performance.now() - began.current!) / 1000));
      setSeconds(passed);
      if (passed >= most) setState("done");
    }, 200);
    return () => clearInterval(timer);
  }, [state, most]);

  const start = () => {
    began.current = performance.now();
    setSeconds(0);
    setState("runs");
  };
  return (
    <div className={styles.timer}>
      <p className={styles.clock} role="timer" aria-label={t("homeTests.timer.left", { seconds })}>
        {seconds}
      </p>
      <output className="note">
        {state === "done" ? t("homeTests.timer.done", { seconds }) : t("homeTests.timer.most", { seconds: most })}
      </output>
      {state === "runs" && (
        <button type="button" className="btn btn-main" onClick={() => setState("done")}>
          {t("homeTests.timer.stop")}
        </button>
      )}
      {state !== "runs" && (
        <button type="button" className={state === "waits" ? "btn btn-main" : "btn btn-ground"} onClick={start}>
          {t(state === "waits" ? "homeTests.timer.start" : "homeTests.timer.again")}
        </button>
      )}
      {state === "done" && (
        <button type="button" className="btn btn-main" onClick={() => onHeld(seconds)}>
          {t("homeTests.timer.use")}
        </button>
      )}
    </div>
  );
}
