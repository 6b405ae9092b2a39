import type { PlayerV1 } from "@ilio/record";
import { Choice } from "../../../ui/Choice.tsx";
import { useSessionWords } from "../sessionWords.ts";

interface WhoSpeaksProps {
  readonly sound: PlayerV1;
  readonly onChange: (sound: PlayerV1) => void;
  /** Of its heading: below the page's own, or below that of a sheet. */
  readonly level: "h2" | "h3";
}

const speakers = ["ilio", "screenReader"] as const;

/** Ilio's voice or the person's own screen reader: said once, so that two voices do not talk at once. */
export function WhoSpeaks({ sound, onChange, level: Heading }: WhoSpeaksProps) {
  const { t } = useSessionWords();
  return (
    <>
      <Heading id="who-speaks">{t("sound.speaker")}</Heading>
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
