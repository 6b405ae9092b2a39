import type { Change } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { within } from "../movement/within.ts";
import styles from "./AnswerPage.module.css";
import { questionPath } from "./questionPath.ts";

interface WhatWouldChangeProps {
  readonly change: Change | undefined;
  /** Exercise is as usual, so tests may be offered: otherwise they wait. */
  readonly mayTest: boolean;
}

/** The open questions that could move the band, each a link to its question, and the home tests that speak to it. */
export function WhatWouldChange({ change, mayTest }: WhatWouldChangeProps) {
  const { t } = useWordsWith("answer");
  if (change === undefined) return null;
  const tests = mayTest ? change.tests : [];
  if (change.up.length + change.down.length + tests.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("answer.change")}</h2>
      {(["up", "down"] as const).map(
        (way) =>
          change[way].length > 0 && (
            <div key={way}>
              <h3>{t(`answer.change.${way}`)}</h3>
              <ul className={styles.rows}>
                {change[way].map((linkId) => (
                  <li key={linkId}>
                    <Link href={questionPath(linkId)} state={within}>
                      {t(linkId === "body-map" ? "map.headline" : `question.${linkId}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {tests.length > 0 && (
        <div>
          <h3>{t("answer.change.tests")}</h3>
          <ul className={styles.rows}>
            {tests.map((test) => (
              <li key={test}>
                <Link href={`/tests/${test}`} state={within}>
                  {t(`homeTest.${test}.name`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
