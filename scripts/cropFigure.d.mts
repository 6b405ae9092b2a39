export function cutOf(svgs: readonly string[]): readonly [top: number, height: number];
export function cut(svg: string, part: readonly [top: number, height: number]): string;
