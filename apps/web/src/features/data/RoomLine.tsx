import { Link } from "wouter";
import { storageRoom } from "../../app/storageRoom.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./KeepCard.module.css";
import { useAsked } from "./useAsked.ts";

/** On Today, while there is still time to act: the device is nearly full. */
export function RoomLine() {
  const { t } = useWords();
  const room = useAsked(storageRoom);
  if (room?.isNearlyFull !== true) return null;
  return (
    <p className={`note ${styles.room}`}>
      {t("keep.nearlyFull")} <Link href="/data">{t("keep.nearlyFull.link")}</Link>
    </p>
  );
}
