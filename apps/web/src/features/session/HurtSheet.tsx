import { easierSession, gentleSession, highPainFrom, type MovementId, type Step, sessionSteps } from "@ilio/care";
import type { HurtV1 } from "@ilio/record";
import { useState } from "react";
import { usePerson, useRecord } from "../../app/person.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import styles from "./HurtSheet.module.css";

interface HurtSheetProps {
  readonly movement: MovementId;
  readonly onClose: () => void;
  readonly onEasier: (steps: readonly Step[]) => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
  readonly onEmergency: () => void;
}

const places = ["back", "frontOfHip", "buttock", "leg", "tingling", "other"] as const;

/** It hurts: the session waits. Where, how much, then something easier, or stop. */
export function HurtSheet({ movement, onClose, onEasier, onSkip, onStop, onEmergency }: HurtSheetProps) {
  const { t } = useWords();
  const record = useRecord();
  const { answers } = usePerson();
  const [where, setWhere] = useState<(typeof places)[number]>();
  const [nrs, setNrs] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  // own choice: what may be a nerve, and strong pain, end the session; a sore front of the hip gets a position of ease.
  const isNerve = where === "tingling" || where === "leg" || (nrs !== null && nrs >= highPainFrom);
  const easier = where === "frontOfHip" ? gentleSession(answers).slice(0, 1) : easierSession(movement, answers);
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
              ? t("hurt.nerve")
              : where === "frontOfHip" && t("hurt.ease")}
        </output>
        {!isNerve && easierId !== undefined && easierId !== movement && (
          <button
            type="button"
            className="btn btn-main"
            onClick={() => finish("easier", () => onEasier(sessionSteps(easier, "first")))}
          >
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
