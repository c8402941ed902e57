import { room } from './hand/indoors'
import { bottle } from './hand/kitchen'
import { wheel } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const suddenPanic = picture(
  '超市里，一个人扶着购物车站定，慢慢呼气',
  room('wall'),
  stroke('wood', 6, 'M186 36H310M186 74H310M186 112H310M186 24V128M310 24V128'),
  ...[200, 214, 228].map((x) => bottle(x, 33, 'leaf')),
  fill('warm', box(250, 14, 16, 19), box(270, 14, 16, 19), box(200, 52, 20, 19)),
  fill('blue', box(226, 56, 18, 15), box(252, 92, 22, 17)),
  ...[262, 276, 290].map((x) => bottle(x, 71, 'warm')),
  fill('glow', box(202, 90, 18, 19), box(224, 90, 18, 19)),
  adultStanding(78, 150, { tone: 'leaf', legs: 'blue', hair: 'bob', faces: 'right', hands: [[106, 98]] }),
  line('ink', 'M104 96H114L124 128H166L174 106H118M126 118H170M134 106V128M150 106V128'),
  wheel(132, 140, 6),
  wheel(160, 140, 6),
  line('leaf', 'M98 64Q108 58 116 62Q124 66 132 62'),
)
