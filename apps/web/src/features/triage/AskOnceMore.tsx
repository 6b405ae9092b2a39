import type { Answer, EmergencyId } from "@ilio/care";
import { Choice } from "../../ui/Choice.tsx";
import { useThreeAnswers } from "../../ui/ThreeWayList.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./AskOnceMore.module.css";

interface AskOnceMoreProps {
  readonly id: EmergencyId;
  readonly value: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** How to check one emergency row, and the question a second and last time. */
export function AskOnceMore({ id, value, onAnswer }: AskOnceMoreProps) {
  const { t } = useWords();
  const options = useThreeAnswers();
  return (
    <div className={styles.check}>
      <p>{t(`emergency.${id}.check`)}</p>
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
    </div>
  );
}
