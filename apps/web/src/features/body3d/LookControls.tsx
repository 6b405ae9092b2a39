import type { Orbit } from "@ilio/figure/view";
import type { View } from "@ilio/poses";
import { type KeyboardEvent, useId } from "react";
import { Link } from "wouter";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { within } from "../movement/within.ts";
import styles from "./Body3D.module.css";
import { type Look, openLayers } from "./look.ts";
import { namedOrbit, namedViews } from "./orbits.ts";
import { TurnIcon } from "./TurnIcon.tsx";

interface LookControlsProps {
  readonly look: Look;
  /** From where it is drawn. */
  readonly view: View;
  readonly onLook: (look: Look) => void;
}

/** Degrees at a press. own choice: twelve presses once round. */
const step = 30;
const near = 2.6;
const own = "own";
const isSame = (a: Orbit, b: Orbit): boolean => a.azimuthDeg === b.azimuthDeg && a.elevationDeg === b.elevationDeg;

/** All that can be done to how one looks at a body. */
export function LookControls({ look, view, onLook }: LookControlsProps) {
  const { t } = useWordsWith("movement");
  const id = useId();
  const { orbit, layer } = look;
  const onOrbit = (next: Orbit) => onLook({ orbit: next, layer });
  const turned = (by: number, up = 0) =>
    onOrbit({
      ...orbit,
      azimuthDeg: orbit.azimuthDeg + by,
      elevationDeg: Math.min(80, Math.max(1, orbit.elevationDeg + up)),
    });
  // on the buttons that turn, arrows do too, and up and down
  const byKey = (event: KeyboardEvent) => {
    const way = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, 10], ArrowDown: [0, -10] }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    turned(way[0]!, way[1]);
  };
  const isNear = orbit.zoom > 1.2;
  return (
    <fieldset aria-label={t("movementPage.body")} className={styles.controls}>
      <div className={styles.row}>
        <button
          type="button"
          className="btn btn-ground"
          onKeyDown={byKey}
          aria-label={t("movementPage.body.turnLeft")}
          onClick={() => turned(-step)}
        >
          <TurnIcon to="left" />
        </button>
        <button
          type="button"
          className="btn btn-ground"
          onKeyDown={byKey}
          aria-label={t("movementPage.body.turnRight")}
          onClick={() => turned(step)}
        >
          <TurnIcon to="right" />
        </button>
        <button type="button" className="btn btn-ground" onClick={() => onOrbit({ ...orbit, zoom: isNear ? 1 : near })}>
          {t(isNear ? "movementPage.body.away" : "movementPage.body.closer")}
        </button>
        <button
          type="button"
          className="btn btn-ground"
          onClick={() => onLook({ orbit, layer: layer === "closed" ? "window" : "closed" })}
        >
          {t(layer === "closed" ? "movementPage.body.open" : "movementPage.body.hide")}
        </button>
      </div>
      <div className={styles.row}>
        <label htmlFor={`${id}view`}>{t("movementPage.body.view")}</label>
        <select
          id={`${id}view`}
          value={namedViews.find((name) => isSame(namedOrbit(name, view, orbit), orbit)) ?? own}
          onChange={({ target }) => {
            const name = namedViews.find((each) => each === target.value);
            if (name !== undefined) onOrbit(namedOrbit(name, view, orbit));
          }}
        >
          <option value={own} hidden>
            {t("movementPage.body.view.own")}
          </option>
          {namedViews.map((name) => (
            <option key={name} value={name}>
              {t(`movementPage.body.view.${name}`)}
            </option>
          ))}
        </select>
        {layer !== "closed" && (
          <>
            <label htmlFor={`${id}layer`}>{t("movementPage.body.layer")}</label>
            <select
              id={`${id}layer`}
              value={layer}
              onChange={({ target }) => {
                const next = openLayers.find((each) => each === target.value);
                if (next !== undefined) onLook({ orbit, layer: next });
              }}
            >
              {openLayers.map((name) => (
                <option key={name} value={name}>
                  {t(`movementPage.body.layer.${name}`)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      <p>
        <Link href="/figure" state={within} className={styles.own}>
          {t("data.figure")}
        </Link>
      </p>
    </fieldset>
  );
}
