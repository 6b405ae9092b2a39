type Part = readonly [x: number, y: number, width: number, height: number];
export function closeCutOf(svgs: readonly string[]): Part;
export function cut(svg: string, part: Part): string;
