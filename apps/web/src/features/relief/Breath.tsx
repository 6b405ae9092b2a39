import { useEffect, useState } from "react";
import { useWords } from "../../ui/words.tsx";
import styles from "./Breath.module.css";

/** Seconds in and out: six breaths a minute, the quick end of the 4–6 that the evidence names. */
const inSeconds = 4;
const outSeconds = 6;

/** A breath to follow: the mat rises and falls, a number counts. With reduced motion only the number changes. */
export function Breath() {
  const { t } = useWords();
  const [second, setSecond] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSecond((now) => (now + 1) % (inSeconds + outSeconds)), 1000);
    return () => clearInterval(timer);
  }, []);
  const isIn = second < inSeconds;
  const left = isIn ? inSeconds - second : inSeconds + outSeconds - second;
  return (
    <div className={isIn ? `${styles.breath} ${styles.in}` : styles.breath}>
      <p className={styles.word}>{t(isIn ? "breath.in" : "breath.out")}</p>
      <p className={styles.count} aria-hidden="true">
        {left}
      </p>
    </div>
  );
}
