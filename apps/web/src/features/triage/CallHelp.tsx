import { useId } from "react";
import { usePerson, useRecord } from "../../app/person.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useWords } from "../../ui/words.tsx";
import styles from "./CallHelp.module.css";
import { emergencyNumbers, likelyCountry } from "./emergencyNumbers.ts";

/** The call: the number of the country the person chose, or the words "your local emergency number". */
export function CallHelp({ level }: { readonly level: "urgent" | "emergency" }) {
  const { t, locale } = useWords();
  const record = useRecord();
  const { settings } = usePerson();
  const select = useId();
  const chosen = emergencyNumbers.find(({ country }) => country === settings.country);
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const likely = likelyCountry(navigator.languages);
  const rows = emergencyNumbers
    .map(({ country }) => ({ country, name: names.of(country) ?? country }))
    .sort(
      (a, b) => Number(b.country === likely) - Number(a.country === likely) || a.name.localeCompare(b.name, locale),
    );
  return (
    <section className={styles.help}>
      {chosen === undefined ? (
        <p className={styles.local}>{t(`stop.localNumber.${level}`)}</p>
      ) : (
        <a className={`btn ${styles.call}`} href={`tel:${chosen.number}`}>
          <Icon name="phone" />
          {t(`stop.call.${level}`, { number: chosen.number })}
        </a>
      )}
      <label htmlFor={select}>{t(chosen === undefined ? "stop.chooseCountry" : "stop.otherCountry")}</label>
      <select
        id={select}
        className={styles.select}
        value={settings.country ?? ""}
        onChange={(event) => record.append("setting/1", { key: "country", value: event.target.value })}
      >
        <option value="">{t("stop.noCountry")}</option>
        {rows.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
      {chosen !== undefined && <p className={styles.check}>{t("stop.numberNote")}</p>}
    </section>
  );
}
