import { shadowBalls } from "../pose/shadows.ts";
import { head } from "./fieldGlsl.ts";

export const floorVertex = `${head}
in vec3 position;
uniform mat4 modelMatrix;
out vec3 vPlace;
void main() {
  vec4 p = modelMatrix * vec4(position, 1.0);
  vPlace = p.xyz;
  gl_Position = projectionMatrix * viewMatrix * p;
}`;

/** The colour of the page's mat, and on it how much of the sky each ball of the body takes away. */
export const floorFragment = `precision highp float;
in vec3 vPlace;
uniform vec3 uMat;
uniform vec3 uShade;
uniform vec4 uBalls[${shadowBalls}];
out vec4 colour;
void main() {
  float taken = 0.0;
  for (int i = 0; i < ${shadowBalls}; i++) {
    vec3 d = uBalls[i].xyz - vPlace;
    float r = uBalls[i].w;
    float l2 = dot(d, d) + 1e-5;
    float up = max(d.y, 0.3 * r);
    taken += min(0.75, up * r * r / (l2 * sqrt(l2)));
  }
  float shade = 1.0 - exp(-0.9 * taken);
  colour = vec4(mix(uMat, uShade, 0.7 * shade), 1.0);
}`;
