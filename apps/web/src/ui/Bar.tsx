import { Link } from "wouter";
import styles from "./Bar.module.css";
import { Icon } from "./Icon.tsx";
import { useWords } from "./words.tsx";

function Mark() {
  const { t } = useWords();
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 3c.5 6 3 8.500 6 11.500 1.800 1.800 3 4 3.200 6.500" />
        <circle cx="6" cy="16.500" r="2.600" />
      </svg>
      {t("app.name")}
    </span>
  );
}

/** Top of a main page: the mark, and help one tap away. */
export function MainBar() {
  const { t } = useWords();
  return (
    <header className={styles.bar}>
      <Mark />
      <Link href="/check/now" className="btn btn-hurt">
        <Icon name="hurt" />
        {t("door.now")}
      </Link>
    </header>
  );
}

/** Top of the first screen: the mark, and one quiet link. */
export function StartBar() {
  const { t } = useWords();
  return (
    <header className={styles.bar}>
      <Mark />
      <Link href="/data" className="btn btn-plain">
        {t("tab.data")}
      </Link>
    </header>
  );
}

interface StepBarProps {
  readonly onBack: () => void;
  /** Share of the way, 0 to 1, and the words for it. */
  readonly progress?: { readonly share: number; readonly label: string };
}

/** Top of a page on the way somewhere: back, and how far. */
export function StepBar({ onBack, progress }: StepBarProps) {
  const { t } = useWords();
  return (
    <header className={styles.bar}>
      <button type="button" className={`btn ${styles.back}`} onClick={onBack} aria-label={t("app.back")}>
        <Icon name="back" flips />
      </button>
      {progress !== undefined && (
        <>
          <progress className={styles.progress} value={progress.share} max={1} aria-label={progress.label} />
          <span className="note" aria-hidden="true">
            {progress.label}
          </span>
        </>
      )}
    </header>
  );
}
