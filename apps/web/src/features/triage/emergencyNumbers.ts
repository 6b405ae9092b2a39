/**
 * Numbers that call an ambulance, by ISO 3166 country. Shown only for a country that the person chose.
 *
 * A country is here only when its number was looked up and the source is named; fewer, but right.
 */
interface EmergencyNumber {
  readonly country: string;
  readonly number: string;
  readonly source: string;
}

const europeanUnion = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");

export const emergencyNumbers: readonly EmergencyNumber[] = [
  {
    country: "AU",
    number: "000",
    source: "Australian Government, Triple Zero (000) poster: any telephone in Australia, free",
  },
  { country: "GB", number: "999", source: "NHS England, nhs.uk, ambulance services: calling 999" },
  { country: "US", number: "911", source: "911.gov: in an emergency, call 911 from any wired or wireless phone" },
  ...europeanUnion.map((country) => ({
    country,
    number: "112",
    source: "European Commission: 112 works in all member states, free, from any phone",
  })),
];

/** Languages and time zones may put the likely country first; they never choose it. */
export function likelyCountry(languages: readonly string[]): string | undefined {
  return languages.map(regionOf).find((region) => emergencyNumbers.some(({ country }) => country === region));
}

/** Some browsers name a language as their system does ("en_US"), which Intl refuses; the list then stays as it is. */
function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}
