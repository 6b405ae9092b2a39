import { useWordsWith } from "../../app/useWordsWith.ts";
import { wordKey } from "../../ui/words.tsx";
import { type Filters, filterOptions } from "./filters.ts";
import styles from "./MovementsPage.module.css";

interface FilterFormProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const names = ["position", "needs", "muscle", "time"] as const;

/** Cuts the list down by position, by what is at hand, by muscle and by time. */
export function FilterForm({ filters, onChange }: FilterFormProps) {
  const { t } = useWordsWith("movement");
  const word = (name: (typeof names)[number], value: string): string => {
    if (value === "any" || value === "nothing") return t(`movementsPage.${value}`);
    if (name === "time") return t("movementsPage.upTo", { minutes: Number(value) });
    if (name === "muscle") return t(`movementsPage.muscle.${value as Exclude<Filters["muscle"], "any">}`);
    return t(wordKey(`${name === "position" ? "position" : "equipment"}.${value}`));
  };
  return (
    <fieldset className={styles.filters}>
      <legend>{t("movementsPage.filter")}</legend>
      {names.map((name) => (
        <label key={name}>
          {t(`movementsPage.filter.${name}`)}
          <select value={filters[name]} onChange={(event) => onChange({ ...filters, [name]: event.target.value })}>
            {["any", ...filterOptions[name]].map((value) => (
              <option key={value} value={value}>
                {word(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
