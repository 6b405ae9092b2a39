import type { Answers, Because, RuleResult } from "@ilio/care";
import { Link } from "wouter";
import { useWords } from "../../ui/words.tsx";
import { rowKey } from "../triage/rowWords.ts";
import { answerGiven } from "../triage/stopReasons.ts";
import { questionPath } from "./questionPath.ts";
import styles from "./SoonNote.module.css";

/** The answers that a waiting rests on, each once; what is not sure stands first, because it can be answered again. */
function restsOn(results: readonly RuleResult[]): readonly Because[] {
  const given = results
    .filter(({ exercise }) => exercise === "stop")
    .flatMap(({ because }) => because)
    .filter(({ answer }) => answer !== "missing");
  const once = given.filter(({ linkId }, i) => given.findIndex((other) => other.linkId === linkId) === i);
  return [...once.filter(({ answer }) => answer === "notSure"), ...once.filter(({ answer }) => answer !== "notSure")];
}

/** Why exercise waits: what was not sure, the way to answer it again, and what was said beside it. */
export function Doubts({ results, answers }: { readonly results: readonly RuleResult[]; readonly answers: Answers }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("wait.why")}</p>
      <ul className={styles.doubts}>
        {restsOn(results).map((because) => (
          <li key={because.linkId}>
            <span>
              {t(rowKey(because.linkId))}
              <small>
                {because.answer === "notSure"
                  ? t("wait.notSure")
                  : t("stop.youSaid", { answer: answerGiven(because, answers, t) })}
              </small>
            </span>
            {because.answer === "notSure" && (
              <Link href={questionPath(because.linkId)}>
                {t("wait.answer")}
                <span className="hidden-visually">: {t(rowKey(because.linkId))}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
