export class Sentence extends Error {}
export function sentenceFor(output: string, otherwise: string): string;
