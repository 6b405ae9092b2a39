import { head } from "./fieldGlsl.ts";
import { shadeGlsl } from "./shadeGlsl.ts";

/** Most boxes of a room. own choice: the most there are is 16. */
export const mostBoxes = 32;

export const propVertex = `${head}
in vec3 position;
in vec3 normal;
in vec4 cornerBox;
in vec3 way;
uniform float uShrink;
uniform float uFade[${mostBoxes}];
out vec3 vNormal;
out vec3 vCorner;
out vec3 vPlace;
out float vFade;
out float vIsTube;
void main() {
  vNormal = normal;
  vCorner = cornerBox.xyz;
  vFade = cornerBox.w < 0.0 ? 1.0 : uFade[int(cornerBox.w)];
  vIsTube = cornerBox.w == -1.0 ? 1.0 : 0.0;
  vPlace = position;
  gl_Position = projectionMatrix * viewMatrix * vec4(position - uShrink * way, 1.0);
}`;

/** `uIsVeil`: 1 draws what is faint alone, 0 what is not. */
export const propFragment = `precision highp float;
in vec3 vNormal;
in vec3 vCorner;
in vec3 vPlace;
in float vFade;
in float vIsTube;
uniform vec3 uProp;
uniform vec3 uHair;
uniform vec3 uShade;
uniform mat4 viewMatrix;
uniform float uFlat;
uniform float uIsVeil;
out vec4 colour;
${shadeGlsl}
void main() {
  bool isFaint = vFade < 0.99;
  if (isFaint != (uIsVeil > 0.5)) discard;
  if (uFlat > 0.5) {
    // one sees the body through it
    if (isFaint) discard;
    colour = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  vec3 e = mat3(viewMatrix) * vNormal;
  float light = 0.8 + 0.12 * vNormal.y + 0.1 * e.z - 0.06 * e.x;
  vec3 c = mix(uProp, uHair, 0.45 * vIsTube) * light;
  c = mix(c, uShade, 0.55 * (1.0 - exp(-taken(vPlace, vNormal))));
  // edges of a box, two pixels wide
  vec3 toEdge = (1.0 - abs(vCorner)) / max(fwidth(vCorner), 1e-6) + 99.0 * abs(vNormal) + 99.0 * step(abs(vCorner), vec3(0.5));
  c *= 1.0 - 0.13 * smoothstep(2.0, 0.6, min(toEdge.x, min(toEdge.y, toEdge.z)));
  colour = vec4(c, vFade);
}`;
