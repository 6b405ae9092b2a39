import type { Change, OpenQuestion } from "@ilio/care";
import { Link } from "wouter";
import { useWords } from "../../ui/words.tsx";
import styles from "./AnswerPage.module.css";

function pathOf(question: OpenQuestion): string {
  if (question === "birth-year") return "/find/age";
  return question === "body-map" ? "/find/map" : `/find/question/${question}`;
}

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
                <Link href={pathOf(linkId)}>{t(linkId === "body-map" ? "map.headline" : `question.${linkId}`)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ),
  );
}
