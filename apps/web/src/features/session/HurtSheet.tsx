import { highPainFrom, type Masking, type MovementId, type PlanItem } from "@ilio/care";
import type { HurtV1 } from "@ilio/record";
import { useState } from "react";
import { isNerveStop } from "../../app/nerveStop.ts";
import { useRecord } from "../../app/person.tsx";
import type { PlanMade } from "../../app/usePlan.ts";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { easierFor } from "./easierFor.ts";
import styles from "./HurtSheet.module.css";
import { useSessionWords } from "./sessionWords.ts";

interface HurtSheetProps {
  readonly movement: MovementId;
  /** The plan as it fits into today; null while it must wait. */
  readonly made: PlanMade | null;
  /** What hides pain in this session. */
  readonly masking: Masking;
  readonly onClose: () => void;
  readonly onEasier: (items: readonly PlanItem[]) => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
  readonly onEmergency: () => void;
}

const places = ["back", "frontOfHip", "buttock", "leg", "tingling", "other"] as const;

/** It hurts: the session waits. Where, how much, then something easier, or stop. */
export function HurtSheet({ movement, made, masking, onClose, onEasier, onSkip, onStop, onEmergency }: HurtSheetProps) {
  const { t } = useSessionWords();
  const record = useRecord();
  const [where, setWhere] = useState<(typeof places)[number]>();
  const [nrs, setNrs] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  // own choice: what may be a nerve, and strong pain, end the session; a sore front of the hip gets a position of ease.
  const isNerve = where === "tingling" || where === "leg" || (nrs !== null && nrs >= highPainFrom);
  const easier = made === null ? [] : easierFor({ movement, isFrontOfHip: where === "frontOfHip", masking }, made);
  const easierId = easier[0]?.movement;

  /** Going on needs to know where and how much; ending and asking for help never do. */
  const finish = useOnce(async (what: HurtV1["next"], act: () => void) => {
    const isSaid = where !== undefined && nrs !== null;
    if (!isSaid && (what === "easier" || what === "skipped")) return setMissing(true);
    if (isSaid) await record.append("hurt/1", { movement, where, nrs, next: what });
    act();
  });
  return (
    <Sheet title={t("hurt.headline")} onClose={onClose}>
      <div className={styles.hurt}>
        <h3 id="hurt-where" className="hidden-visually">
          {t("hurt.headline")}
        </h3>
        <Choice
          name="hurt-where"
          labelledBy="hurt-where"
          form="chips"
          options={places.map((value) => ({ value, label: t(`hurt.where.${value}`) }))}
          value={where}
          onChange={setWhere}
        />
        <h3 id="hurt-nrs">{t("hurt.howMuch")}</h3>
        <NrsSlider value={nrs} onChange={setNrs} labelledBy="hurt-nrs" />
        <output>
          {missing && (where === undefined || nrs === null)
            ? t("hurt.missing")
            : isNerve
              ? t(where !== undefined && isNerveStop(movement, where) ? "hurt.nerveStretch" : "hurt.nerve")
              : where === "frontOfHip" && t("hurt.ease")}
        </output>
        {!isNerve && easierId !== undefined && easierId !== movement && (
          <button type="button" className="btn btn-main" onClick={() => finish("easier", () => onEasier(easier))}>
            {t("hurt.easier", { name: t(`movement.${easierId}.name`) })}
          </button>
        )}
        {!isNerve && (
          <button type="button" className="btn btn-second" onClick={() => finish("skipped", onSkip)}>
            {t("hurt.skip")}
          </button>
        )}
        <button
          type="button"
          className={isNerve ? "btn btn-main" : "btn btn-second"}
          onClick={() => finish("stopped", onStop)}
        >
          {t("hurt.stop")}
        </button>
        <button type="button" className="btn btn-hurt" onClick={() => finish("emergencyScreen", onEmergency)}>
          {t("hurt.emergency")}
        </button>
      </div>
    </Sheet>
  );
}
