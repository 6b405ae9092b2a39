import { useWords } from "../../ui/words.tsx";
import styles from "./FeltFigures.module.css";
import { Figure } from "./Figure.tsx";
import type { Marks } from "./marks.ts";
import { useFeltWords } from "./useFeltWords.ts";

/** What was marked, to look at: small figures, and the same in words. */
export function FeltFigures({ marks }: { readonly marks: Marks }) {
  const { t } = useWords();
  const felt = useFeltWords();
  return (
    <div className={styles.felt}>
      {marks.size > 0 && (
        <div className={styles.figures}>
          <Figure view="front" marks={marks} />
          <Figure view="back" marks={marks} />
        </div>
      )}
      <p>{marks.size === 0 ? t("map.nothing") : felt(marks)}</p>
    </div>
  );
}
