import { useWordsWith } from "../../app/useWordsWith.ts";
import { Mark } from "./Mark.tsx";
import type { Told } from "./PsoasNumbers.tsx";
import styles from "./PsoasTable.module.css";
import { millimetres, nameOf, pullWords, shortChangeWords, unsureWords } from "./postureWords.ts";
import { isChangeable } from "./stance.ts";

/** Of B it keeps its room while it has nothing to say, so that what lies below does not move while a hand does. */
function UnsureNote({ mark, posture }: Pick<Told, "mark" | "posture">) {
  const { t } = useWordsWith("body");
  const text = unsureWords(t, posture);
  const keepsRoom = mark === "B" && isChangeable(posture);
  if (text === "" && !keepsRoom) return null;
  return (
    <p className={`note ${styles.note}`}>
      {mark !== null && text !== "" && <Mark name={mark} />} <span>{text}</span>
    </p>
  );
}

/** The numbers of the psoas in two postures beside each other, in the order of the figures. */
export function PsoasTable({ told }: { readonly told: readonly Told[] }) {
  const { t } = useWordsWith("body");
  const rows = [
    { name: "change", text: ({ now }: Told) => shortChangeWords(t, now) },
    { name: "length", text: ({ now }: Told) => t("bodyPage.millimetres", { mm: millimetres(now.length.mean) }) },
    { name: "lever", text: ({ now }: Told) => t("bodyPage.millimetres", { mm: millimetres(now.arm) }) },
    { name: "pull", text: ({ now }: Told) => pullWords(t, now) },
  ] as const;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{t("bodyPage.psoas")}</span>
            </th>
            {told.map(({ mark, posture }) => (
              <th key={mark} scope="col">
                <span className={styles.name}>
                  {mark !== null && <Mark name={mark} />} {nameOf(t, posture)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, text }) => (
            <tr key={name}>
              <th scope="row">{t(name === "change" ? "bodyPage.change.short" : `bodyPage.${name}`)}</th>
              {told.map((one) => (
                <td key={one.mark}>{text(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {told.map(({ mark, posture }) => (
        <UnsureNote key={mark} mark={mark} posture={posture} />
      ))}
    </>
  );
}
