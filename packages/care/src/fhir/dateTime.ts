import { isCivilDay } from "../answers/civilDay.ts";

const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/**
 * Is it a FHIR dateTime that names a full day: the day alone, or with a time to the second and its offset?
 *
 * @source https://hl7.org/fhir/R4/datatypes.html#dateTime
 */
export function isFullDateTime(text: string): boolean {
  return isCivilDay(text.slice(0, 10)) && (text.length === 10 || time.test(text.slice(10)));
}

/**
 * A time as the record keeps it (2026-11-22T09:40+01:00[Europe/Berlin]) as a FHIR dateTime; one that is already stays
 * as it is. The day of the person's own clock is kept, and so is the offset.
 *
 * @throws RangeError when it is neither
 */
export function fhirDateTime(authored: string): string {
  const dateTime = authored.replace(/\[[^\]]*\]$/, "").replace(/^(.{10}T\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/, "$1:00$2");
  if (!isFullDateTime(dateTime)) {
    throw new RangeError(`fhirDateTime: expected a day, or a time with its offset, got "${authored}".`);
  }
  return dateTime;
}
