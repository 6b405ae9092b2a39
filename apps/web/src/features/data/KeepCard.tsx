import { useEffect, useRef, useState } from "react";
import { today } from "../../app/copies.ts";
import { isPutOff } from "../../app/copiesDue.ts";
import { type CopiesNow, useCopies } from "../../app/useCopies.ts";
import { useDatedDay } from "../../ui/useDay.ts";
import { useWords } from "../../ui/words.tsx";
import type { Said } from "./bringBack.ts";
import styles from "./KeepCard.module.css";
import { RoomLine } from "./RoomLine.tsx";
import { useCopyActions } from "./useCopyActions.ts";

/** On Today, now and then: a copy is due, the chosen file could not be written, or there is little room left. */
export function KeepCard() {
  const copies = useCopies();
  const { t } = useWords();
  const [said, setSaid] = useState<readonly Said[]>([]);
  const answer = useRef<HTMLOutputElement>(null);
  const isSaid = said.length > 0;
  useEffect(() => {
    // the button that was pressed has gone
    if (isSaid) answer.current?.focus();
  }, [isSaid]);
  const isShown = copies !== null && !isSaid && (copies.isDue || hasProblem(copies));
  return (
    <>
      <output ref={answer} className={styles.said} tabIndex={-1}>
        {said.map(({ key, values }) => t(key, values)).join(" ")}
      </output>
      {isShown && <Offer copies={copies} onSaid={setSaid} />}
      <RoomLine />
    </>
  );
}

const hasProblem = ({ file, putOff }: CopiesNow): boolean =>
  file !== null && file.problem !== null && !isPutOff(putOff, today());

interface OfferProps {
  readonly copies: CopiesNow;
  readonly onSaid: (said: readonly Said[]) => void;
}

function Offer({ copies: { file, saved, fresh }, onSaid }: OfferProps) {
  const { t } = useWords();
  const longDay = useDatedDay();
  const { save, write, choose, later } = useCopyActions(onSaid);
  const problem = file?.problem ?? null;
  // a file that has moved, or belongs to another program now, is chosen anew
  const chooses = problem === "gone" || problem === "changed";
  const [act, name] =
    file === null ? [save, t("data.save")] : chooses ? [choose, t("copy.file.choose")] : [write, t("copy.file.write")];
  return (
    <section className={styles.card} aria-labelledby="copy-card">
      <h2 id="copy-card">{t(problem === null ? "copy.offer" : "copy.offer.problem")}</h2>
      {problem !== null && <p>{t(`copy.problem.${problem}`)}</p>}
      <p>{saved === null ? t("copy.offer.first") : t("copy.last", { day: longDay(saved.day), fresh })}</p>
      <p className={styles.buttons}>
        <button type="button" className="btn btn-ground" onClick={act}>
          {name}
        </button>
        <button type="button" className="btn btn-plain" onClick={later}>
          {t("copy.later")}
        </button>
      </p>
    </section>
  );
}
