import type { Answer } from "@ilio/care";
import { Choice } from "../../ui/Choice.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./AskOnceMore.module.css";
import { type CheckedId, checkedKey, isHardFlag } from "./rowWords.ts";

interface AskOnceMoreProps {
  readonly id: CheckedId;
  readonly value: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** How to check one row. A hard one is then asked a second and last time; a weak one may stay "not sure". */
export function AskOnceMore({ id, value, onAnswer }: AskOnceMoreProps) {
  const { t } = useWords();
  const options = useThreeAnswers();
  return (
    <div className={styles.check}>
      <p>{t(checkedKey(id, "check"))}</p>
      {isHardFlag(id) && (
        <>
          <h3 id={`again-${id}`} className={styles.again}>
            {t("items.again")}
          </h3>
          <Choice
            name={`again-${id}`}
            labelledBy={`again-${id}`}
            options={options}
            value={value}
            onChange={onAnswer}
            form="chips"
          />
        </>
      )}
    </div>
  );
}
