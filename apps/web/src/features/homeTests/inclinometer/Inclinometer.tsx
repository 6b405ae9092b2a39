import type { PartKey, Words } from "@ilio/words";
import { useEffect, useReducer } from "react";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { useWakeLock } from "../../session/useWakeLock.ts";
import { chime } from "./chime.ts";
import { type Flow, next, shownDeg, start } from "./flow.ts";
import styles from "./Inclinometer.module.css";
import { LevelLine } from "./LevelLine.tsx";
import { takes } from "./reading.ts";
import { type Axis, angleDeg } from "./tilt.ts";
import { type OrientationPage, type OrientationStatus, useOrientation } from "./useOrientation.ts";

interface InclinometerProps {
  readonly axis: Axis;
  /** The three angles against the zero, degrees: signs as in `tilt.ts`. */
  readonly onDone: (degrees: readonly number[]) => void;
  /** The person wants, or has to take, another way to measure. */
  readonly onCannot: () => void;
  readonly page?: OrientationPage;
}

/** own choice: fine enough for a hold of 1.5 s, slow enough to be drawn by any phone. */
const tickMs = 50;

/** Along which part the phone is held. */
const held = { tilt: "thigh", swing: "shin" } as const;

/** The phone as an inclinometer: a zero on what is level, then three takes along the body. */
export function Inclinometer({ axis, onDone, onCannot, page = window }: InclinometerProps) {
  const { t } = useWordsWith("homeTest");
  const orientation = useOrientation(page);
  const { status, newest } = orientation;
  const [flow, send] = useReducer(next, start);
  const measures = status === "on" && flow.stage.type !== "done";
  useWakeLock(measures);

  useEffect(() => {
    if (!measures) return;
    const timer = setInterval(() => {
      if (page.document.hidden) send({ type: "away" });
      else if (newest.current !== null)
        send({ type: "angle", t: performance.now(), deg: angleDeg(axis, newest.current) });
    }, tickMs);
    return () => clearInterval(timer);
  }, [measures, page, newest, axis]);

  const { stage } = flow;
  const taken = stage.type === "take" ? stage.taken.length : 0;
  const isDone = stage.type === "done";
  // whoever lies with the phone on a thigh does not see it
  useEffect(() => {
    if (taken > 0 || isDone) chime();
  }, [taken, isDone]);

  const tap = () => {
    send({ type: "tap" });
    void orientation.start();
  };
  const cannot = (
    <button type="button" className="btn btn-plain" onClick={onCannot}>
      {t(`tilt.cannot.${axis}`)}
    </button>
  );
  if (status === "absent" || status === "denied") {
    return (
      <section className={styles.tilt}>
        <output className="lead">{t(`tilt.${status}`)}</output>
        <button type="button" className="btn btn-main" onClick={onCannot}>
          {t(`tilt.cannot.${axis}`)}
        </button>
      </section>
    );
  }

  const shown = shownDeg(flow);
  const waits = stage.type !== "done" && stage.waits;
  return (
    <section className={styles.tilt}>
      <p className={styles.how}>{howTo(flow, axis, status, t)}</p>
      <div className={styles.gauge}>
        <LevelLine axis={axis} deg={shown === null ? null : Math.round(shown)} />
        <p className={styles.angle}>
          {shown === null ? t("tilt.angle.none") : t("tilt.angle", { angle: wholeDegrees(shown) })}
        </p>
      </div>
      <output className={styles.said}>{saidOf(flow, axis, t)}</output>
      {stage.type === "done" ? (
        <>
          <button type="button" className="btn btn-main" onClick={() => onDone(stage.reading.degrees)}>
            {t("tilt.use")}
          </button>
          <button type="button" className="btn btn-second" onClick={() => send({ type: "again" })}>
            {t("tilt.again")}
          </button>
        </>
      ) : (
        <button type="button" className="btn btn-main" aria-disabled={waits} onClick={waits ? undefined : tap}>
          {stage.type === "level" ? t(`tilt.set.${axis}`) : t("tilt.take")}
        </button>
      )}
      {cannot}
    </section>
  );
}

type Say = Words<PartKey<"homeTest">>["t"];

/** Whole degrees with the sign of print. */
const wholeDegrees = (deg: number): string => String(Math.round(deg) + 0).replace("-", "−");

function howTo({ stage }: Flow, axis: Axis, status: OrientationStatus, t: Say): string {
  if (stage.type === "done") return t("tilt.done", { spread: Math.round(stage.reading.spreadDeg) });
  if (stage.type === "take") return t(`tilt.place.${held[axis]}`);
  const level = t(`tilt.level.${axis}`);
  return status === "askFirst" || status === "asking" ? `${level} ${t("tilt.askFirst")}` : level;
}

/** What just happened or is to be done now, in words that change only with the state. */
function saidOf({ stage, shaky, untold }: Flow, axis: Axis, t: Say): string {
  if (stage.type === "done") return t("tilt.mean", { angle: wholeDegrees(stage.reading.meanDeg) });
  if (stage.waits) return t(untold ? "tilt.tooFlat" : "tilt.hold");
  if (stage.type === "level") return stage.notLevel ? t(`tilt.notLevel.${axis}`) : "";
  if (stage.taken.length > 0) return t("tilt.taken", { n: stage.taken.length, total: takes });
  if (shaky === 0) return t(`tilt.isSet.${axis}`);
  return t(shaky === 1 ? "tilt.shaky" : "tilt.shakyAgain");
}
