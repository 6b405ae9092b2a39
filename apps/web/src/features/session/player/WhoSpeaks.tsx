import type { PlayerV1 } from "@ilio/record";
import { Choice } from "../../../ui/Choice.tsx";
import { useSessionWords } from "../sessionWords.ts";

interface WhoSpeaksProps {
  readonly sound: PlayerV1;
  readonly onChange: (sound: PlayerV1) => void;
}

const speakers = ["ilio", "screenReader"] as const;

/** Ilio's voice or the person's own screen reader: said once, so that two voices do not talk at once. */
export function WhoSpeaks({ sound, onChange }: WhoSpeaksProps) {
  const { t } = useSessionWords();
  return (
    <>
      <h3 id="who-speaks">{t("sound.speaker")}</h3>
      <Choice
        name="who-speaks"
        labelledBy="who-speaks"
        form="chips"
        options={speakers.map((value) => ({ value, label: t(`sound.speaker.${value}`) }))}
        value={sound.speaker ?? undefined}
        onChange={(speaker) => onChange({ ...sound, speaker })}
      />
      <p className="note">{t("sound.speaker.why")}</p>
    </>
  );
}
