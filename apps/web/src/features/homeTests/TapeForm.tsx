import { thighAngle } from "@ilio/care";
import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import styles from "./TestPage.module.css";

/** cm as a person writes it, with a comma or a point; null while it is none. */
const lengthOf = (text: string): number | null => {
  const written = text.trim().replace(",", ".").replace("−", "-");
  return /^-?\d{1,3}(\.\d)?$/.test(written) ? Number(written) : null;
};

/** The angle of a thigh from two heights of the knee, the leg let down twice, and the length of the thigh. */
export function TapeForm({ onDone }: { readonly onDone: (degrees: readonly number[]) => void }) {
  const { t } = useWordsWith("homeTest");
  const [text, setText] = useState({ length: "", first: "", second: "" });
  const [wrong, setWrong] = useState<"homeTests.tape.missing" | "homeTests.tape.wrong">();
  const fields = [
    ["length", t("homeTests.tape.length")],
    ["first", t("homeTests.tape.height")],
    ["second", t("homeTests.tape.again")],
  ] as const;

  const use = () => {
    const [length, first, second] = [lengthOf(text.length), lengthOf(text.first), lengthOf(text.second)];
    if (length === null || first === null || second === null) return setWrong("homeTests.tape.missing");
    if (length <= 0 || Math.abs(first) > length || Math.abs(second) > length) return setWrong("homeTests.tape.wrong");
    onDone([thighAngle(first, length), thighAngle(second, length)]);
  };
  return (
    <div className={styles.form}>
      {fields.map(([name, label]) => (
        <label key={name}>
          {label}
          <input
            inputMode={name === "length" ? "decimal" : "text"}
            maxLength={6}
            value={text[name]}
            onChange={(event) => setText({ ...text, [name]: event.target.value })}
          />
        </label>
      ))}
      <output>{wrong !== undefined && t(wrong)}</output>
      <button type="button" className="btn btn-main" onClick={use}>
        {t("homeTests.tape.use")}
      </button>
    </div>
  );
}
