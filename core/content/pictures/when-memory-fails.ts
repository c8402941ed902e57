import { table } from './hand/furniture'
import { room, window } from './hand/indoors'
import { bowl } from './hand/kitchen'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const whenMemoryFails = picture(
  '案板上摆着一排饺子，旁边一只盐罐、一碗馅',
  room('wall'),
  window(116, 10, 88, 50, { sky: 'soft', curtains: 'blush' }),
  table(24, 112, 272, 'wood', 158),
  stroke('floor', 9, 'M50 107H202'),
  ...[66, 96, 126, 156, 186].map((x) => fill('paper', `M${x - 11} 101Q${x - 9} 84 ${x} 84Q${x + 9} 84 ${x + 11} 101Z`)),
  line('grey', 'M58 97Q66 88 74 97M88 97Q96 88 104 97M118 97Q126 88 134 97M148 97Q156 88 164 97M178 97Q186 88 194 97'),
  bowl(232, 112, 'leaf', 'warm'),
  line('ink', 'M234 96L250 74'),
  fill('soft', box(262, 84, 26, 28)),
  fill('deep', box(265, 76, 20, 10)),
)
