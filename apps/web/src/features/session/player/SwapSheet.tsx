import { catalogue, type PlanItem } from "@ilio/care";
import { Sheet } from "../../../ui/Sheet.tsx";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./MoreSheet.module.css";

interface SwapSheetProps {
  readonly items: readonly PlanItem[];
  readonly onClose: () => void;
  readonly onChoose: (item: PlanItem) => void;
}

/** Something else for the same muscles, with the position it is done in. */
export function SwapSheet({ items, onClose, onChoose }: SwapSheetProps) {
  const { t } = useSessionWords();
  return (
    <Sheet title={t("session.swap.title")} onClose={onClose}>
      <div className={styles.more}>
        <p>{t(items.length === 0 ? "session.swap.none" : "session.swap.lead")}</p>
        {items.map((item) => (
          <button key={item.movement} type="button" className="btn btn-second" onClick={() => onChoose(item)}>
            <span className={styles.swap}>
              {t(`movement.${item.movement}.name`)}
              <small>{t(`position.${catalogue[item.movement].position}`)}</small>
            </span>
          </button>
        ))}
      </div>
    </Sheet>
  );
}
