import { room, window } from './hand/indoors'
import { box, fill, line, picture, round, stroke } from './hand/shapes'
import { radio } from './hand/things'

export const movingToACareHome = picture(
  '床上摊开一只箱子，里面有衣服、收音机和三张照片',
  room('wall'),
  window(216, 12, 70, 50, { sky: 'soft', curtains: 'blush' }),
  fill('paper', box(-6, 118, 332, 26)),
  fill('soft', box(-6, 134, 332, 34)),
  fill('warm', box(54, 24, 136, 62)),
  fill('blush', box(62, 32, 120, 48)),
  ...[74, 108, 142].map((x) => fill('paper', box(x, 40, 28, 32))),
  stroke('skin', 9, 'M88 52H88M122 52H122M156 52H156'),
  stroke('leaf', 9, 'M84 64H92M152 64H160'),
  stroke('deep', 9, 'M118 64H126'),
  fill('leaf', box(66, 90, 50, 20)),
  fill('glow', box(70, 80, 42, 14)),
  radio(154, 110, 'blue'),
  fill('warm', box(54, 104, 136, 34)),
  line('ink', 'M56 106H188M108 120H136'),
  fill('paper', round(252, 110, 42, 17)),
  line('grey', 'M230 108Q240 116 250 110'),
)
