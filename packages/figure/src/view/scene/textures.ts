import { DataTexture, FloatType, NearestFilter, RGBAFormat } from "three";

/** Numbers of a pose as a texture of `width` times 4 numbers a row; the array stays the caller's, who fills it anew. */
export function numbersTexture(numbers: Float32Array, width: number): DataTexture {
  const texture = new DataTexture(numbers, width, numbers.length / 4 / width, RGBAFormat, FloatType);
  texture.magFilter = NearestFilter;
  texture.minFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}
