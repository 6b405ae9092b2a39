import { catalogue, type MovementId, misfitOf, swapsFor } from "@ilio/care";
import { useRecord } from "../../app/person.tsx";
import type { PlanMade } from "../../app/usePlan.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./SwapSheet.module.css";
import { plannedOf, storedPreferences, withSwap } from "./storedPreferences.ts";

interface SwapSheetProps {
  readonly movement: MovementId;
  readonly made: PlanMade;
  readonly onClose: () => void;
}

/** What may stand in the place of a movement of the shown plan: it fits the day and is not in the plan already. */
export function swapsIn(movement: MovementId, { planned, plan, input, preferences }: PlanMade): readonly MovementId[] {
  const from = plannedOf(movement, plan.fits);
  return [from, ...swapsFor(from, planned, input)].filter(
    (other) => misfitOf(other, preferences) === null && !plan.items.some((item) => item.movement === other),
  );
}

/** Something else for the same muscles; what was planned can always be chosen again. */
export function SwapSheet({ movement, made, onClose }: SwapSheetProps) {
  const { t } = useWords();
  const record = useRecord();
  const planned = plannedOf(movement, made.plan.fits);
  const choose = useOnce(async (wish: MovementId) => {
    await record.append("preferences/1", storedPreferences(withSwap(made.preferences, planned, wish)));
    onClose();
  });
  return (
    <Sheet title={t("plan.swap.title", { name: t(`movement.${movement}.name`) })} onClose={onClose}>
      <ul className={styles.swaps}>
        {swapsIn(movement, made).map((other) => (
          <li key={other}>
            <button type="button" className={styles.swap} onClick={() => choose(other)}>
              <b>{t(`movement.${other}.name`)}</b>
              <small>
                {t(`position.${catalogue[other].position}`)}
                {other === planned && ` · ${t("plan.swap.planned")}`}
              </small>
              <small>{t(`movement.${other}.purpose`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
