/** Where a thigh hung, for words. */
export const wayOf = (degrees: number): "above" | "level" | "below" =>
  degrees > 0 ? "above" : degrees < 0 ? "below" : "level";

/** For a label that stands at its line, with a true minus sign. */
export const signed = (degrees: number): string => `${degrees < 0 ? "−" : ""}${Math.abs(degrees)}°`;
