import type { LayerName, Length, Orbit } from "@ilio/figure/view";
import type { FactMuscle, View } from "@ilio/poses";
import { type KeyboardEvent, useId } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { ownKey } from "../movement/ownKey.ts";
import styles from "./Body3D.module.css";
import { namedOrbit, namedViews } from "./orbits.ts";
import { TurnIcon } from "./TurnIcon.tsx";
import { wayOf } from "./wayOf.ts";

interface BodyControlsProps {
  readonly orbit: Orbit;
  readonly layer: LayerName;
  readonly lengths: readonly Length[];
  readonly view: View;
  readonly targets: readonly FactMuscle[];
  readonly onOrbit: (orbit: Orbit) => void;
  readonly onLayer: (layer: LayerName) => void;
}

/** Degrees at a press. own choice: twelve presses once round. */
const step = 30;
const near = 2.6;
const own = "own";
const isSame = (a: Orbit, b: Orbit): boolean => a.azimuthDeg === b.azimuthDeg && a.elevationDeg === b.elevationDeg;
const openLayers = ["window", "muscles", "deep", "bones"] as const;

/** All that can be done to the picture of a body, and what it says in words. */
export function BodyControls({ orbit, layer, lengths, view, targets, onOrbit, onLayer }: BodyControlsProps) {
  const { t } = useWordsWith("movement");
  const id = useId();
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
          onClick={() => onLayer(layer === "closed" ? "window" : "closed")}
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
              onChange={({ target }) => onLayer(openLayers.find((each) => each === target.value) ?? "window")}
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
      <Lengths lengths={lengths.filter(({ muscle }) => muscle === "psoas_major" || targets.includes(muscle))} />
    </fieldset>
  );
}

/** What the colours say, in words and numbers. */
function Lengths({ lengths }: { readonly lengths: readonly Length[] }) {
  const { t } = useWordsWith("movement");
  return (
    <dl className={styles.lengths} aria-label={t("movementPage.body.lengths")}>
      {lengths.map((length) => {
        const { muscle, side, percent, works } = length;
        const way = wayOf(length);
        return (
          <div key={muscle + side} data-way={way}>
            <dt>
              {t("movementPage.body.muscle", {
                side: side === "l" ? "left" : "right",
                // within a sentence some names end with a comma
                muscle: t(ownKey(`movementPage.muscle.${muscle}`)).replace(/,$/, ""),
              })}
            </dt>
            <dd>
              {t("movementPage.body.length", {
                ...{ way, percent: Math.round(Math.abs(percent)), works: works ? "yes" : "no" },
              })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
