import type { Mistake } from "@ilio/poses";
import type { Part } from "@ilio/words";
import { useId } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { ownKey } from "../movement/ownKey.ts";
import styles from "./Body3D.module.css";

interface MistakeChoiceProps {
  readonly poseId: string;
  readonly part: Part;
  readonly mistakes: readonly Mistake[];
  readonly mistake: Mistake | undefined;
  readonly onChoose: (mistake: Mistake | undefined) => void;
}

/** Shows a common mistake as a hatched second body beside how it should be. */
export function MistakeChoice({ poseId, part, mistakes, mistake, onChoose }: MistakeChoiceProps) {
  const { t } = useWordsWith<Part>("movement", part);
  const id = useId();
  return (
    <div className={styles.mistake}>
      <label htmlFor={id}>{t("movementPage.body.beside")}</label>
      <select
        id={id}
        value={mistake?.id ?? ""}
        onChange={({ target }) => onChoose(mistakes.find((one) => one.id === target.value))}
      >
        <option value="">{t("movementPage.body.beside.none")}</option>
        {mistakes.map((one) => (
          <option key={one.id} value={one.id}>
            {t(ownKey(`pose.${poseId}.mistake.${one.id}`))}
          </option>
        ))}
      </select>
    </div>
  );
}
