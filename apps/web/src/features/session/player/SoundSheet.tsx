import { soundLevels } from "@ilio/care";
import type { PlayerV1 } from "@ilio/record";
import type { CSSProperties } from "react";
import { Choice } from "../../../ui/Choice.tsx";
import { wakeSound } from "../../../ui/playTone.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { useSessionWords } from "../sessionWords.ts";
import { tone } from "../sound/tones.ts";
import { hasVoice, say } from "../sound/voice.ts";
import styles from "./MoreSheet.module.css";
import { WhoSpeaks } from "./WhoSpeaks.tsx";

interface SoundSheetProps {
  readonly sound: PlayerV1;
  readonly onChange: (sound: PlayerV1) => void;
  readonly keepsAwake: boolean;
  readonly onClose: () => void;
}

const hiddenWays = ["goOn", "wait"] as const;

/** What is heard, how loud, by whom, and what a hidden page does. */
export function SoundSheet({ sound, onChange, keepsAwake, onClose }: SoundSheetProps) {
  const { t, locale } = useSessionWords();
  const tryIt = () => {
    wakeSound();
    if (!say(t("session.half"), locale, sound.loudness)) tone({ kind: "half", key: "" }, sound.loudness);
  };
  return (
    <Sheet title={t("sound.headline")} onClose={onClose}>
      <div className={styles.sound}>
        <h3 id="sound-level">{t("sound.level")}</h3>
        <Choice
          name="sound-level"
          labelledBy="sound-level"
          form="chips"
          options={soundLevels.map((value) => ({ value, label: t(`sound.level.${value}`) }))}
          value={sound.level}
          onChange={(level) => onChange({ ...sound, level })}
        />
        <h3 id="sound-loudness">{t("sound.loudness")}</h3>
        <input
          type="range"
          className="range"
          min={0}
          max={100}
          step={10}
          value={sound.loudness}
          style={{ "--to": `${sound.loudness}%` } as CSSProperties}
          aria-labelledby="sound-loudness"
          onChange={(event) => onChange({ ...sound, loudness: event.target.valueAsNumber })}
        />
        <button type="button" className="btn btn-second" onClick={tryIt}>
          {t("sound.try")}
        </button>
        <WhoSpeaks level="h3" sound={sound} onChange={onChange} />
        <h3 id="sound-hidden">{t("sound.hidden")}</h3>
        <Choice
          name="sound-hidden"
          labelledBy="sound-hidden"
          form="chips"
          options={hiddenWays.map((value) => ({ value, label: t(`sound.hidden.${value}`) }))}
          value={sound.hidden}
          onChange={(hidden) => onChange({ ...sound, hidden })}
        />
        {!hasVoice(locale) && <p className="note">{t("sound.noVoice")}</p>}
        {!keepsAwake && <p className="note">{t("sound.noWake")}</p>}
      </div>
    </Sheet>
  );
}
