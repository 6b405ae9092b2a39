import { catalogue, type Plan, type PlanItem, type SideDose, type StopRuleKey } from "@ilio/care";
import { useId } from "react";
import { changeKeys } from "../../../app/changes.ts";
import { wordKey } from "../../../ui/words.tsx";
import { forPlace } from "../../figure/pictures.ts";
import { dosesText } from "../doseText.ts";
import styles from "./PrintSheet.module.css";
import type { PrintPictures } from "./printPictures.ts";
import { ownStops } from "./stopRules.ts";
import { usePrintWords } from "./usePrintWords.ts";

interface PrintMovementProps {
  readonly item: PlanItem;
  /** How many sessions are at half dose to begin with; 0: none, or no more. */
  readonly firstSessions: number;
  /** What ends every movement of the plan, and is said at the foot of the sheet. */
  readonly shared: readonly StopRuleKey[];
  readonly pictures: ReadonlyMap<string, PrintPictures>;
}

const cueNumbers = [1, 2, 3] as const;

/** A movement on paper: its pictures, how much, how, what is changed for the person, and what ends it. */
export function PrintMovement({ item, firstSessions, shared, pictures }: PrintMovementProps) {
  const words = usePrintWords();
  const { t } = words;
  const { movement } = item;
  const { poseId, phases, cues, cautions } = catalogue[movement];
  const held = phases.some(({ seconds }) => seconds === "hold");
  const doseOf = (doses: readonly SideDose[]) => dosesText(doses, held, words);
  const [first, usual] = [doseOf(item.first), doseOf(item.usual)];
  const steps = [...new Set(phases.map(({ cue }) => t(wordKey(`movement.${movement}.phase.${cue}`))))];
  const notes = [
    ...changeKeys(item.changes).map((change) => t(wordKey(`change.${change}`))),
    ...cautions.map((caution) => t(`caution.${caution}`)),
    ...ownStops(movement, shared).map((rule) => t(`stopRule.${rule}`)),
  ];
  return (
    <li className={styles.movement}>
      <Drawn pictures={pictures.get(poseId) ?? []} mirrored={item.usual[0]?.side === "left"} />
      <div className={styles.words}>
        <h3>{t(`movement.${movement}.name`)}</h3>
        {firstSessions > 0 && first !== usual ? (
          <p className={styles.dose}>{t("print.doses", { sessions: firstSessions, first, usual })}</p>
        ) : (
          <p className={styles.dose}>{usual}</p>
        )}
        <p>
          {t(`movement.${movement}.start`)} {steps.join(" ")}
        </p>
        <ul className={styles.cues}>
          {cueNumbers.slice(0, cues).map((n) => (
            <li key={n}>{t(wordKey(`movement.${movement}.cue.${n}`))} </li>
          ))}
        </ul>
        {notes.length > 0 && <p className={styles.notes}>{notes.join(" ")}</p>}
      </div>
    </li>
  );
}

/** Where it begins and where it ends. The words beside it say the same, so a screen reader is told nothing. */
function Drawn({ pictures, mirrored }: { readonly pictures: PrintPictures; readonly mirrored: boolean }) {
  const { t } = usePrintWords();
  const place = `print${useId().replaceAll(/\W/g, "")}`;
  if (pictures.length === 0) return null;
  return (
    <div className={`${styles.pictures} ${mirrored ? styles.mirrored : ""}`}>
      {pictures.map((svg, n) => (
        <figure key={svg} aria-hidden="true">
          <div
            className={styles.picture}
            // Our own drawing, baked when the app was built.
            // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds no text of anyone else
            dangerouslySetInnerHTML={{ __html: forPlace(svg, `${place}-${n}`) }}
          />
          {pictures.length > 1 && <figcaption>{t(n === 0 ? "print.begin" : "print.end")}</figcaption>}
        </figure>
      ))}
    </div>
  );
}

/** The walk of each day, on paper. */
export function PrintWalk({ walk: { minutes, timesPerDay, changes } }: Pick<Plan, "walk">) {
  const { t } = usePrintWords();
  const notes = changeKeys(changes).map((change) => t(wordKey(`change.${change}`)));
  return (
    <li className={styles.movement}>
      <div className={styles.words}>
        <h3>{t("plan.walk")}</h3>
        <p className={styles.dose}>{t("plan.walk.dose", { minutes, times: timesPerDay })}</p>
        {notes.length > 0 && <p className={styles.notes}>{notes.join(" ")}</p>}
      </div>
    </li>
  );
}
