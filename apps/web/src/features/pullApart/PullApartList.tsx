import type { Contradicting, HomeTestId } from "@ilio/care";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { questionPath } from "../assessment/questionPath.ts";
import { within } from "../movement/within.ts";
import { rowKey } from "../triage/rowWords.ts";
import styles from "./PullApart.module.css";
import type { PullApart } from "./usePullApart.ts";

interface PullApartListProps extends Pick<PullApart, "keepBoth"> {
  readonly list: readonly Contradicting[];
}

/** Each contradiction in a sentence, the way to each of its questions, and the word that both are right. */
export function PullApartList({ list, keepBoth }: PullApartListProps) {
  const { t } = useWordsWith("answer");
  return (
    <ul className={styles.list}>
      {list.map((one) => (
        <li key={one.mark}>
          <p>{t(`contradiction.${one.id}`)}</p>
          <ul className={styles.ways}>
            {one.questions.map((asked) => (
              <li key={asked}>
                <Link href={questionPath(asked)} state={within}>
                  {t(asked === "body-map" ? "pullApart.map" : rowKey(asked))}
                </Link>
              </li>
            ))}
            {one.tests.map((test) => (
              <TestWay key={test} test={test} />
            ))}
          </ul>
          <button type="button" className="btn btn-second" onClick={() => void keepBoth(one)}>
            {t("pullApart.both")}
          </button>
        </li>
      ))}
    </ul>
  );
}

function TestWay({ test }: { readonly test: HomeTestId }) {
  const { t } = useWordsWith("answer");
  return (
    <li>
      <Link href={`/tests/${test}`} state={within}>
        {t("pullApart.test", { name: t(wordKey(`homeTest.${test}.name`)) })}
      </Link>
    </li>
  );
}
