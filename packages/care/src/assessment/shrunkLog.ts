/**
 * Weight of a published ratio: `0.5 · ln(ratio)`. Weights add up; 0 says nothing, below 0 speaks against.
 *
 * own choice: the root of the ratio, because it was measured with clinicians on people sent to them, and no figure
 * exists for answers given alone at home.
 */
export const shrunkLog = (ratio: number): number => 0.5 * Math.log(ratio);

/** Two decimals; more would claim what is not known. Never -0. */
export const toHundredths = (value: number): number => Math.round(value * 100) / 100 + 0;
