import { type HipRange, hipError, type Thigh } from "@ilio/care";
import { dayOf } from "@ilio/record";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { useDatedDay } from "../../../ui/useDay.ts";
import { wayOf } from "../hipWords.ts";
import styles from "./AnswerSheet.module.css";

/** The angles of both thighs with their error. By eye there is no number. */
export function HipTable({ range: { at, thighs } }: { readonly range: HipRange }) {
  const { t } = useWordsWith("answer");
  const dayText = useDatedDay();
  const angleOf = ({ degrees, level }: Thigh): string =>
    degrees === null
      ? t(`sheet.hips.eye.${level ?? "level"}`)
      : t(`sheet.hips.angle.${wayOf(degrees)}`, { angle: Math.abs(degrees) });
  return (
    <section className={styles.part}>
      <h3>{t("sheet.hips")}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("sheet.hips.side")}</th>
            <th scope="col">{t("sheet.hips.angle")}</th>
            <th scope="col">{t("sheet.hips.error")}</th>
            <th scope="col">{t("sheet.hips.by")}</th>
          </tr>
        </thead>
        <tbody>
          {thighs.map((thigh) => (
            <tr key={thigh.side}>
              <th scope="row">{t(`answer.${thigh.side}`)}</th>
              <td>{angleOf(thigh)}</td>
              <td>{thigh.degrees === null ? "" : t("sheet.hips.error.of", { error: hipError })}</td>
              <td>{t(`sheet.hips.by.${thigh.by}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t("hips.when", { day: dayText(dayOf(at)) })}</p>
    </section>
  );
}
