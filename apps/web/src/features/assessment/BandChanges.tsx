import { itemsOf, patterns, type Reweighed } from "@ilio/care";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { rowKey } from "../triage/rowWords.ts";
import styles from "./AnswerPage.module.css";

type Asked = Reweighed["because"][number];

const pushing: ReadonlySet<string> = new Set(patterns.flatMap(itemsOf));

/** What moved a band, as the rows of the pushes name it. */
const nameKey = (asked: Asked) => {
  if (asked === "body-map") return wordKey("answer.where");
  return pushing.has(asked) ? wordKey(`push.${asked}`) : rowKey(asked);
};

/** Each pattern whose band is another one now, what it was, and what moved it. */
export function BandChanges({ changes }: { readonly changes: readonly Reweighed[] }) {
  const { t } = useWordsWith("answer");
  return (
    <ul className={styles.since}>
      {changes.map(({ pattern, was, is, because }) => (
        <li key={pattern}>
          <p>{t("since.bands", { name: t(`pattern.${pattern}`), was, is })}</p>
          <small>{t("since.because", { names: because.map((asked) => t(nameKey(asked))).join(" · ") })}</small>
        </li>
      ))}
    </ul>
  );
}
