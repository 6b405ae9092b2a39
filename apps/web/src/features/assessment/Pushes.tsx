import type { PatternResult, Push } from "@ilio/care";
import { useWords, wordKey } from "../../ui/words.tsx";
import styles from "./Pushes.module.css";

/** No answer pushes by more than three. */
const blockNames = ["first", "second", "third"] as const;

/** Blocks that can be counted: filled to the right speak for, hatched to the left against. */
function Blocks({ blocks }: { readonly blocks: number }) {
  const { t } = useWords();
  const count = Math.abs(blocks);
  const shown = blockNames.slice(0, count).map((name) => <i key={name} />);
  const words = blocks > 0 ? t("push.for", { count }) : blocks < 0 ? t("push.against", { count }) : t("push.nothing");
  return (
    <span className={styles.blocks}>
      <span className="hidden-visually">{words}</span>
      <span className={styles.against} aria-hidden="true">
        {blocks < 0 && shown}
      </span>
      <span className={styles.for} aria-hidden="true">
        {blocks > 0 && shown}
      </span>
    </span>
  );
}

function PushRow({ push }: { readonly push: Push }) {
  const { t } = useWords();
  return (
    <li className={styles.push}>
      <span>
        {t(wordKey(`push.${push.linkId}`))}
        <small>{t("stop.youSaid", { answer: t(wordKey(`answer.${push.answer}`)) })}</small>
      </span>
      <Blocks blocks={push.blocks} />
    </li>
  );
}

/** How each answer pushed a pattern; the strongest first. */
export function Pushes({ result }: { readonly result: PatternResult }) {
  const { t } = useWords();
  const pushes = result.pushes.toSorted((a, b) => Math.abs(b.blocks) - Math.abs(a.blocks));
  const sum = (sign: 1 | -1) => pushes.reduce((total, { blocks }) => total + Math.max(0, sign * blocks), 0);
  return (
    <div>
      <div className={styles.axis} aria-hidden="true">
        <span>{t("push.againstHead")}</span>
        <span>{t("push.forHead")}</span>
      </div>
      <ul className={styles.list}>
        {pushes.map((push) => (
          <PushRow key={push.linkId} push={push} />
        ))}
      </ul>
      <p className={styles.sum}>{t("push.sum", { for: sum(1), against: sum(-1) })}</p>
    </div>
  );
}
