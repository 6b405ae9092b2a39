import { isSameLook, type Look, layerNames } from "../body3d/look.ts";

/** How a body is looked at, as it stands in an address: `40,7,1,window` (degrees round and up, zoom, what is peeled off). */
export const lookText = ({ orbit: { azimuthDeg, elevationDeg, zoom }, layer }: Look): string =>
  [round(azimuthDeg), Math.round(elevationDeg), Math.round(10 * zoom) / 10, layer].join(",");

/** Whole degrees from −180 to 180. */
const round = (degrees: number): number => ((((Math.round(degrees) + 180) % 360) + 360) % 360) - 180;

/** @returns null when it cannot be read */
export function lookOf(text: string): Look | null {
  const read = /^(-?\d{1,3}),(\d{1,2}),(\d(?:\.\d)?),([a-z]+)$/.exec(text);
  const layer = layerNames.find((name) => name === read?.[4]);
  if (read === null || layer === undefined) return null;
  const [azimuthDeg, elevationDeg, zoom] = [Number(read[1]), Number(read[2]), Number(read[3])];
  const isSeen = Math.abs(azimuthDeg) <= 180 && elevationDeg >= 1 && elevationDeg <= 80 && zoom >= 0.8 && zoom <= 4;
  return isSeen ? { orbit: { azimuthDeg, elevationDeg, zoom }, layer } : null;
}

/** The query of an address with how one looks, unless that is as usual. */
export const withLook = (query: string, look: Look, usual: Look): string =>
  isSameLook(look, usual) ? query : `${query}&see=${lookText(look)}`;

/** A query without how one looks, and what stands there of it; null: nothing. */
export function splitLook(query: string): { readonly postures: string; readonly see: string | null } {
  const params = new URLSearchParams(query);
  const all = params.getAll("see");
  if (all.length === 0) return { postures: query, see: null };
  const postures = query
    .split("&")
    .filter((part) => !part.startsWith("see="))
    .join("&");
  return { postures, see: all.join(";") };
}
