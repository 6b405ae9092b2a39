import { head } from "./fieldGlsl.ts";

/** Most boxes of a room. own choice: the most there are is 12. */
export const mostBoxes = 24;

export const propVertex = `${head}
in vec3 position;
in vec3 normal;
in vec4 cornerBox;
uniform float uShrink;
uniform float uFade[${mostBoxes}];
out vec3 vNormal;
out float vFade;
void main() {
  vNormal = normal;
  vFade = uFade[int(cornerBox.w)];
  // smaller by what a body may sink in, where it hides the body
  vec3 p = position - uShrink * cornerBox.xyz;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

export const propFragment = `precision highp float;
in vec3 vNormal;
in float vFade;
uniform vec3 uProp;
uniform mat4 viewMatrix;
uniform float uFlat;
out vec4 colour;
void main() {
  if (vFade < 0.01) discard;
  if (uFlat > 0.5) {
    colour = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  vec3 e = mat3(viewMatrix) * vNormal;
  float light = 0.8 + 0.12 * vNormal.y + 0.1 * e.z - 0.06 * e.x;
  colour = vec4(uProp * light, vFade);
}`;
