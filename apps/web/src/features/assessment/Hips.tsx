import { type HipRange, hipError, hipNorms, hipRangeOf, type Thigh, thomasDifference } from "@ilio/care";
import { dayOf } from "@ilio/record";
import { usePerson } from "../../app/person.tsx";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { useDay } from "../../ui/useDay.ts";
import styles from "./AnswerPage.module.css";
import { HipFigure } from "./HipFigure.tsx";
import { wayOf } from "./hipWords.ts";

/** How far the person's hips went in the back-flat test, in words and drawn, beside what other people show. */
export function Hips() {
  const { t } = useWordsWith("answer");
  const day = useDay();
  const range = hipRangeOf(usePerson().homeTests);
  if (range === null) return null;
  const isMeasured = range.thighs.some(({ degrees }) => degrees !== null);
  return (
    <section className={styles.section}>
      <h2>{t("hips.headline")}</h2>
      <div>
        <p>{t("hips.flat")}</p>
        <ul className={styles.hung}>
          {range.thighs.map((thigh) => (
            <li key={thigh.side}>
              <ThighText thigh={thigh} />
            </li>
          ))}
        </ul>
        <SidesText range={range} />
      </div>
      {isMeasured ? (
        <>
          <HipFigure thighs={range.thighs} />
          <p>
            {t("hips.drawn")} {t("hips.field")}
          </p>
          <NormText />
        </>
      ) : (
        <p>{t("hips.eye.why")}</p>
      )}
      <p className="note">{t("hips.when", { day: day(dayOf(range.at)) })}</p>
    </section>
  );
}

function ThighText({ thigh: { side, degrees, level } }: { readonly thigh: Thigh }) {
  const { t } = useWordsWith("answer");
  if (degrees === null) return t("hips.eye", { side, level: level ?? "level" });
  return t("hips.side", { side, way: wayOf(degrees), angle: Math.abs(degrees) });
}

function SidesText({ range: { sides, difference } }: { readonly range: HipRange }) {
  const { t } = useWordsWith("answer");
  if (sides === null || difference === null) return null;
  return <p>{t(`hips.${sides}`, { angle: difference, error: hipError, from: thomasDifference })}</p>;
}

/** The averages of studies, whole, with what they do not say. */
function NormText() {
  const { t } = useWordsWith("answer");
  const { control, athletes, backPain } = hipNorms;
  const whole = (degrees: number) => Math.abs(Math.round(degrees));
  return (
    <>
      <p>
        {t("hips.norm", {
          control: whole(control.degrees),
          athletes: athletes.people,
          athletesAngle: whole(athletes.degrees),
          pain: whole(backPain.degrees),
        })}
      </p>
      <p>
        {t("hips.limits")} {t("hips.error", { error: hipError })}
      </p>
      <p className="note">{t("hips.sources", { names: `${control.source}; ${athletes.source}` })}</p>
    </>
  );
}
