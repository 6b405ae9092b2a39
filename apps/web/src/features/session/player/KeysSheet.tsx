import { Sheet } from "../../../ui/Sheet.tsx";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./MoreSheet.module.css";

/** What the keys of a keyboard do. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSessionWords();
  const keys = [
    [t("session.key.space"), t("session.keys.space")],
    [t("session.key.arrows"), t("session.keys.arrows")],
    ["S", t("session.keys.swap")],
    ["V", t("session.keys.voice")],
    ["?", t("session.keys.help")],
  ] as const;
  return (
    <Sheet title={t("session.keys")} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.flatMap(([key, what]) => [<dt key={key}>{key}</dt>, <dd key={what}>{what}</dd>])}
      </dl>
    </Sheet>
  );
}
