import type { Change } from "@ilio/care";
import { Link } from "wouter";
import { useWords } from "../../ui/words.tsx";
import styles from "./AnswerPage.module.css";
import { questionPath } from "./questionPath.ts";

/** The open questions that could move the band, each a link to its question. */
export function WhatWouldChange({ change }: { readonly change: Change | undefined }) {
  const { t } = useWords();
  if (change === undefined) return null;
  return (["up", "down"] as const).map(
    (way) =>
      change[way].length > 0 && (
        <div key={way}>
          <h3>{t(`answer.change.${way}`)}</h3>
          <ul className={styles.rows}>
            {change[way].map((linkId) => (
              <li key={linkId}>
                <Link href={questionPath(linkId)}>
                  {t(linkId === "body-map" ? "map.headline" : `question.${linkId}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ),
  );
}
