/** A whole number from 0 of nine digits at most; null for any other text. */
export const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
