import {
  addedSeconds,
  catalogue,
  type MovementId,
  type Options,
  type PlanItem,
  type Press,
  roomForTime,
} from "@ilio/care";
import { Sheet } from "../../../ui/Sheet.tsx";
import { canDraw } from "../../body3d/canDraw.ts";
import { keepInsides, useInsides } from "../../body3d/insides.ts";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./MoreSheet.module.css";
import { StopWhen } from "./StopWhen.tsx";
import type { Player } from "./usePlayer.ts";

interface MoreSheetProps {
  readonly player: Player;
  readonly movement: MovementId;
  readonly options: Options;
  readonly onClose: () => void;
  readonly onSwap: () => void;
  readonly onSound: () => void;
  readonly onKeys: () => void;
}

/** All that is not needed in every moment. The session waits while it is open. */
export function MoreSheet({ player, movement, options, onClose, onSwap, onSound, onKeys }: MoreSheetProps) {
  const { t } = useSessionWords();
  const { easier, harder, swaps } = options;
  const { press, goOn, replace, run, now } = player;
  const hasInsides = useInsides();
  const act = (what: () => void) => () => {
    what();
    onClose();
  };
  const again = (what: Press) => {
    press(what);
    goOn();
  };
  const put = (item: PlanItem) => act(() => replace([item], "swapped"));
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="btn btn-second" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <Sheet title={t(`movement.${movement}.name`)} onClose={onClose}>
      <div className={styles.more}>
        {button(
          t("session.repeat"),
          act(() => again({ type: "repeat" })),
        )}
        {roomForTime(run, now) >= addedSeconds &&
          button(
            t("session.addTime"),
            act(() => again({ type: "addTime" })),
          )}
        {easier !== null && button(t("session.easier", { name: t(`movement.${easier.movement}.name`) }), put(easier))}
        {harder !== null && button(t("session.harder", { name: t(`movement.${harder.movement}.name`) }), put(harder))}
        {swaps.length > 0 && button(t("session.swap"), onSwap)}
        {canDraw() && button(t(hasInsides ? "session.body.hide" : "session.body.open"), () => keepInsides(!hasInsides))}
        {button(t("sound.headline"), onSound)}
        {button(t("session.keys"), onKeys)}
        {catalogue[movement].cautions.map((caution) => (
          <p key={caution}>{t(`caution.${caution}`)}</p>
        ))}
        <StopWhen movement={movement} />
      </div>
    </Sheet>
  );
}
