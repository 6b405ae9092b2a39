import { head } from "./fieldGlsl.ts";
import { mostBoxes } from "./propShader.ts";
import { shadeGlsl } from "./shadeGlsl.ts";

export const floorVertex = `${head}
in vec3 position;
uniform mat4 modelMatrix;
out vec3 vPlace;
void main() {
  vec4 p = modelMatrix * vec4(position, 1.0);
  vPlace = p.xyz;
  gl_Position = projectionMatrix * viewMatrix * p;
}`;

/** The colour of the page's mat, and on it how much of the sky the body takes away, and what stands on it: `uFeet`, x and z of two corners. */
export const floorFragment = `precision highp float;
in vec3 vPlace;
uniform vec3 uMat;
uniform vec3 uShade;
uniform vec4 uFeet[${mostBoxes}];
uniform int uFeetCount;
uniform float uFlat;
out vec4 colour;
${shadeGlsl}
void main() {
  if (uFlat > 0.5) {
    colour = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  float sum = taken(vPlace, vec3(0.0, 1.0, 0.0));
  float feet = 0.0;
  for (int i = 0; i < uFeetCount; i++) {
    vec2 beside = max(max(uFeet[i].xy - vPlace.xz, vPlace.xz - uFeet[i].zw), 0.0);
    feet = max(feet, exp(-length(beside) / 0.055));
  }
  float shade = 1.0 - exp(-1.15 * sum - 0.4 * feet);
  colour = vec4(mix(uMat, uShade, 0.75 * shade), 1.0);
}`;
