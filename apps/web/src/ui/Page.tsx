import { type ReactNode, useEffect, useRef } from "react";
import styles from "./Page.module.css";
import { useWords } from "./words.tsx";

interface PageProps {
  /** The h1: a sentence that would do alone. */
  readonly headline: string;
  /** Id of the h1, for a group of answers that it names. */
  readonly headingId?: string;
  /** hero for the page's sentence, question for one question, plain for lists. */
  readonly size?: "hero" | "question" | "plain";
  readonly lead?: string | undefined;
  readonly bar?: ReactNode;
  readonly children?: ReactNode;
  /** What lies on the mat: the things to do now. */
  readonly mat?: ReactNode;
  /** The mat stays at the foot while the text above scrolls. */
  readonly sticky?: boolean;
  readonly foot?: ReactNode;
}

/** One screen: above the mat one reads, on the mat one acts. After a change of screen focus goes to the h1. */
export function Page({
  headline,
  headingId,
  size = "plain",
  lead,
  bar,
  children,
  mat,
  sticky = false,
  foot,
}: PageProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t("app.title", { page: headline });
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [headline, t]);
  return (
    <div className={styles.page}>
      {bar}
      <main className={styles.main}>
        <div className={mat === undefined ? styles.read : `${styles.read} ${styles.stands}`}>
          <h1 ref={heading} id={headingId} tabIndex={-1} className={styles[size]}>
            {headline}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
        {mat !== undefined && (
          <div className={sticky ? `${styles.mat} ${styles.sticky}` : styles.mat} data-covers>
            <div className={styles.onMat}>{mat}</div>
          </div>
        )}
      </main>
      {foot}
    </div>
  );
}
