import { CheckRow, Choice } from "../../ui/Choice.tsx";
import styles from "./FitTodayForm.module.css";
import { type FitToday, minutesToday, places } from "./fitToday.ts";
import { useSessionWords } from "./sessionWords.ts";

interface FitTodayFormProps {
  readonly value: FitToday;
  readonly onChange: (value: FitToday) => void;
}

const options = ["all", ...minutesToday.map(String)];

/** How long there is, and what the place does not allow: for today alone. */
export function FitTodayForm({ value, onChange }: FitTodayFormProps) {
  const { t } = useSessionWords();
  return (
    <section className={styles.fit}>
      <h2 id="fit-today">{t("fitToday.headline")}</h2>
      <Choice
        name="fit-today"
        labelledBy="fit-today"
        form="chips"
        options={options.map((each) => ({
          value: each,
          label: t("fitToday.minutes", { minutes: each === "all" ? 0 : Number(each) }),
        }))}
        value={String(value.minutes ?? "all")}
        onChange={(each) => onChange({ ...value, minutes: minutesToday.find((n) => String(n) === each) ?? null })}
      />
      <fieldset className={styles.places}>
        <legend>{t("fitToday.place")}</legend>
        {places.map((place) => (
          <CheckRow
            key={place}
            checked={value.places.includes(place)}
            onChange={(is) =>
              onChange({ ...value, places: places.filter((one) => (one === place ? is : value.places.includes(one))) })
            }
          >
            {t(`fitToday.${place}`)}
          </CheckRow>
        ))}
      </fieldset>
      <p className="note">{t("fitToday.only")}</p>
    </section>
  );
}
