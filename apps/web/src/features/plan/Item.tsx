import { catalogue, type PlanItem } from "@ilio/care";
import { useState } from "react";
import { Link } from "wouter";
import type { PlanMade } from "../../app/usePlan.ts";
import { useWords, wordKey } from "../../ui/words.tsx";
import { MovementPicture } from "../figure/MovementPicture.tsx";
import { within } from "../movement/within.ts";
import { ChangeNotes } from "./ChangeNotes.tsx";
import { DoseLine } from "./DoseLine.tsx";
import { HowAndWhy } from "./HowAndWhy.tsx";
import styles from "./PlanPage.module.css";
import { SwapSheet, swapsIn } from "./SwapSheet.tsx";

interface ItemProps {
  readonly item: PlanItem;
  readonly made: PlanMade;
  /** Show the doses of the first sessions. */
  readonly first: boolean;
}

/** One movement of the plan: how much, why, how, and what else could stand in its place. */
export function Item({ item, made, first }: ItemProps) {
  const { t } = useWords();
  const [swaps, setSwaps] = useState(false);
  const held = catalogue[item.movement].phases.some(({ seconds }) => seconds === "hold");
  const doses = first ? item.first : item.usual;
  const fit = made.plan.fits.findLast(({ instead }) => instead === item.movement);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div>
          <p className="note">{t(`stage.${item.stage}`)}</p>
          <h2>
            <Link href={`/movements/${item.movement}`} state={within} className={styles.name}>
              {t(`movement.${item.movement}.name`)}
            </Link>
          </h2>
          <ul className={styles.doses}>
            {doses.map((dose) => (
              <DoseLine key={dose.side} dose={dose} held={held} />
            ))}
          </ul>
        </div>
        <div className={styles.picture}>
          <MovementPicture poseId={catalogue[item.movement].poseId} side={doses[0]?.side ?? "both"} />
        </div>
      </div>
      <p className={styles.reason}>{t(wordKey(`reason.${item.reason}`))}</p>
      {fit !== undefined && <p className={styles.reason}>{t(wordKey(`fit.${fit.because}`))}</p>}
      <ChangeNotes changes={item.changes} />
      <HowAndWhy movement={item.movement} />
      {swapsIn(item.movement, made).length > 0 && (
        <button type="button" className={`btn btn-plain ${styles.swap}`} onClick={() => setSwaps(true)}>
          {t("plan.swap")}
          <span className="hidden-visually">: {t(`movement.${item.movement}.name`)}</span>
        </button>
      )}
      {swaps && <SwapSheet movement={item.movement} made={made} onClose={() => setSwaps(false)} />}
    </li>
  );
}
