import type { PatternResult, Push } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import page from "./AnswerPage.module.css";
import styles from "./Pushes.module.css";

/** No answer pushes by more than three. */
const blockNames = ["first", "second", "third"] as const;

/** Blocks that can be counted: filled to the right speak for, hatched to the left against. */
function Blocks({ blocks }: { readonly blocks: number }) {
  const { t } = useWordsWith("answer");
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
  const { t } = useWordsWith("answer");
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

/** Moved nothing, and was no yes, which may count beside another one: it can stand folded. */
const isIdle = ({ blocks, answer }: Push): boolean => blocks === 0 && /^(no|notSure|missing)$/.test(answer);

/** How each answer pushed a pattern; the strongest first. */
export function Pushes({ result }: { readonly result: PatternResult }) {
  const { t } = useWordsWith("answer");
  const pushes = result.pushes.toSorted((a, b) => Math.abs(b.blocks) - Math.abs(a.blocks));
  const [idle, moving] = [pushes.filter(isIdle), pushes.filter((push) => !isIdle(push))];
  const sum = (sign: 1 | -1) => pushes.reduce((total, { blocks }) => total + Math.max(0, sign * blocks), 0);
  return (
    <div>
      <div className={styles.axis} aria-hidden="true">
        <span>{t("push.againstHead")}</span>
        <span>{t("push.forHead")}</span>
      </div>
      <ul className={styles.list}>
        {moving.map((push) => (
          <PushRow key={push.linkId} push={push} />
        ))}
      </ul>
      {idle.length > 0 && (
        <details className={page.folded}>
          <summary>{t("push.others", { count: idle.length })}</summary>
          <ul className={styles.list}>
            {idle.map((push) => (
              <PushRow key={push.linkId} push={push} />
            ))}
          </ul>
        </details>
      )}
      <p className={styles.sum}>{t("push.sum", { for: sum(1), against: sum(-1) })}</p>
    </div>
  );
}

/** What the person came to ask: is the psoas part of it? */
export function Psoas({ result, side }: { readonly result: PatternResult; readonly side: string }) {
  const { t } = useWordsWith("answer");
  return (
    <section className={page.section}>
      <h2>{t("answer.psoas")}</h2>
      <p>
        {t("answer.psoas.what")} {t(`pattern.hip-flexor-stiff.headline.${result.band}`, { side })}
      </p>
      <Pushes result={result} />
    </section>
  );
}
