import type { HomeTest, HomeTestTry } from "@ilio/care";
import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { Inclinometer } from "./inclinometer/Inclinometer.tsx";
import { TapeForm } from "./TapeForm.tsx";
import styles from "./TestPage.module.css";

interface AngleMeasureProps {
  readonly test: HomeTest;
  readonly axis: "tilt" | "swing";
  readonly onTried: (tried: Omit<HomeTestTry, "side">) => void;
}

/** As the test counts it, to tenths: a thigh with its sign, a shin by how far it swung out, which is to either side. */
const degreesOf = (axis: "tilt" | "swing", angle: number): number =>
  Math.round((axis === "tilt" ? angle : Math.abs(angle)) * 10) / 10 + 0;

const ways = ["phone", "tape", "eye"] as const;
type Way = (typeof ways)[number];

/** An angle with what one has: a phone; for a thigh also a tape measure, or the eye. */
export function AngleMeasure({ test, axis, onTried }: AngleMeasureProps) {
  const { t } = useWordsWith("homeTest");
  const hasOtherWays = test.asks.includes("level");
  const [by, setBy] = useState<Way | undefined>(hasOtherWays ? undefined : "phone");
  if (by === undefined) return <Ways onChoose={setBy} />;
  if (by === "phone")
    return (
      <Inclinometer
        axis={axis}
        onDone={(read) => onTried({ degrees: read.map((angle) => degreesOf(axis, angle)), by, told: {} })}
        onCannot={() => (hasOtherWays ? setBy(undefined) : onTried({ told: {} }))}
      />
    );
  return (
    <div className={styles.form}>
      {by === "tape" && <TapeForm onDone={(degrees) => onTried({ degrees, by, told: {} })} />}
      {by === "eye" && (
        <>
          <p>{t("homeTests.by.eye.how")}</p>
          <button type="button" className="btn btn-main" onClick={() => onTried({ told: {} })}>
            {t("homeTests.tried")}
          </button>
        </>
      )}
      <button type="button" className="btn btn-plain" onClick={() => setBy(undefined)}>
        {t("homeTests.otherWay")}
      </button>
    </div>
  );
}

function Ways({ onChoose }: { readonly onChoose: (way: Way) => void }) {
  const { t } = useWordsWith("homeTest");
  return (
    <div className={styles.form}>
      <h2>{t("homeTests.by")}</h2>
      {ways.map((way) => (
        <button key={way} type="button" className={styles.way} onClick={() => onChoose(way)}>
          <b>{t(`homeTests.by.${way}`)}</b>
          <small>{t(`homeTests.by.${way}.help`)}</small>
        </button>
      ))}
    </div>
  );
}
