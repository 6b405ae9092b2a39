import type { Side } from "@ilio/care";
import type { Part } from "@ilio/words";
import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { Icon } from "../../ui/Icon.tsx";
import { wordKey } from "../../ui/words.tsx";
import { InPlace, lazyBody } from "../body3d/lazyBody.tsx";
import type { Pictures } from "../figure/pictures.ts";
import { Still } from "../figure/Still.tsx";
import { type MotionWords, stillsOf } from "./stills.ts";
import { usePlay } from "./usePlay.ts";
import styles from "./Watch.module.css";

interface WatchProps {
  readonly told: MotionWords;
  /** Where its words are, beside those of this screen. */
  readonly part?: Part;
  /** undefined on the way, null when they cannot be had. */
  readonly pictures: Pictures | null | undefined;
  readonly side: Side;
  /** The pose that can be looked at in 3D too, as in the catalogue; none: pictures alone. */
  readonly poseId?: string;
}

const Body3D = lazyBody(() => import("../body3d/Body3D.tsx"));

/** A motion step by step: a large picture with its words, by hand or once through at a calm pace. */
export function Watch({ told, part = "phases", pictures, side, poseId }: WatchProps) {
  const words = useWordsWith<Part>("movement", part);
  const { t } = words;
  const stills = stillsOf(told, pictures ?? null);
  const { at, playing, show, toggle } = usePlay(stills, words);
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const [isSolid, setSolid] = useState(false);
  const before = useBefore(at);
  const still = stills[at]!;
  const total = stills.length;
  const place = t("movementPage.step", { n: still.n, total });
  const said = still.words.map((key) => t(wordKey(key))).join(" ");
  return (
    <section className={styles.watch} aria-label={t("movementPage.watch")}>
      {pictures === null ? (
        <p className="note">{t("movementPage.noPicture")}</p>
      ) : (
        <div className={styles.scene}>
          <div className={isSolid ? `${styles.picture} ${styles.other}` : styles.picture}>
            <Still svg={still.key === undefined ? undefined : pictures?.svg[still.key]} side={side} />
          </div>
          <InPlace isPictureThere={pictures !== undefined}>
            {poseId !== undefined && still.key !== undefined && (
              <Body3D
                key={poseId + side}
                {...{ poseId, side, part, controls }}
                at={still.key}
                // between steps that do not follow each other nobody moves like an interpolated angle
                from={Math.abs(at - before) === 1 ? (stills[before]?.key ?? null) : null}
                onShown={setSolid}
              />
            )}
          </InPlace>
        </div>
      )}
      <div className={isSolid ? `${styles.band} ${styles.joined}` : styles.band}>
        <output className="hidden-visually">{total > 1 ? `${place}. ${said}` : said}</output>
        <div className={styles.said} aria-hidden="true">
          {stills.map(({ n, words: keys }) => (
            <div key={n} className={n === still.n ? undefined : styles.other}>
              {keys.map((key) => (
                <p key={key}>{t(wordKey(key))}</p>
              ))}
            </div>
          ))}
        </div>
        {total > 1 && (
          <>
            <div className={styles.controls}>
              <button
                type="button"
                className="btn btn-ground"
                aria-label={t("movementPage.back")}
                onClick={() => show(at - 1)}
              >
                <Icon name="back" flips />
              </button>
              <button type="button" className={`btn btn-ground ${styles.play}`} onClick={toggle}>
                <Icon name={playing ? "pause" : "play"} />
                {t(playing ? "movementPage.pause" : "movementPage.play")}
              </button>
              <span className={styles.place} aria-hidden="true">
                {place}
              </span>
              <button
                type="button"
                className="btn btn-ground"
                aria-label={t("movementPage.on")}
                onClick={() => show(at + 1)}
              >
                <Icon name="on" flips />
              </button>
            </div>
            <ol className={styles.strip} aria-label={t("movementPage.stills")}>
              {stills.map(({ n, key }) => (
                <li key={n}>
                  <button
                    type="button"
                    aria-label={t("movementPage.step", { n, total })}
                    aria-current={n === still.n ? "step" : undefined}
                    onClick={() => show(n - 1)}
                  >
                    <Still svg={key === undefined ? undefined : pictures?.svg[key]} side={side} />
                  </button>
                </li>
              ))}
            </ol>
          </>
        )}
        <div ref={setControls} />
      </div>
    </section>
  );
}

/** The step before the one that is shown now. */
function useBefore(at: number): number {
  const [pair, setPair] = useState({ at, before: at });
  if (pair.at !== at) setPair({ at, before: pair.at });
  return pair.at === at ? pair.before : pair.at;
}
