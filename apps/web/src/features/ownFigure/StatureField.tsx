import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { greatestCm, leastCm } from "../body3d/figureChoice.ts";
import styles from "./FigurePage.module.css";
import { statureOf } from "./statureText.ts";

interface StatureFieldProps {
  readonly cm: number | undefined;
  readonly onChange: (cm: number | undefined) => Promise<unknown>;
}

/** A stature in cm, kept as soon as it is one. What is none stays in the field, and is said once the person has gone on. */
export function StatureField({ cm, onChange }: StatureFieldProps) {
  const { t } = useWordsWith("figure");
  const [text, setText] = useState(cm === undefined ? "" : String(cm));
  const [said, setSaid] = useState<"saved" | "wrong">();
  const write = async (next: string) => {
    setText(next);
    setSaid(undefined);
    const read = statureOf(next);
    if (!read.ok || read.cm === cm) return;
    await onChange(read.cm);
    setSaid("saved");
  };
  const leave = () => {
    if (!statureOf(text).ok) setSaid("wrong");
  };
  const isWrong = said === "wrong";
  return (
    <section className={styles.section}>
      <h2>{t("figurePage.stature")}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          leave();
        }}
      >
        <label htmlFor="stature">{t("figurePage.stature.label")}</label>
        <input
          id="stature"
          className={styles.stature}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          aria-describedby={isWrong ? "stature-wrong stature-why" : "stature-why"}
          aria-invalid={isWrong ? true : undefined}
          value={text}
          onChange={(event) => void write(event.target.value)}
          onBlur={leave}
        />
        <p id="stature-wrong" role="alert">
          {isWrong && t("figurePage.stature.wrong", { least: leastCm, greatest: greatestCm })}
        </p>
        <output>{said === "saved" && t("figurePage.saved")}</output>
      </form>
      <p id="stature-why" className="note">
        {t("figurePage.stature.why")}
      </p>
    </section>
  );
}
