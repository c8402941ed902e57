import { door, room } from './hand/indoors'
import { box, closed, fill, line, picture, round, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const afterLosingAnOnlyChild = picture(
  '门把手上挂着邻居带来的一袋青菜',
  room('wall'),
  door(96, 8, 100, 'deep', 1, 140),
  fill('glow', box(120, 24, 32, 32)),
  fill('leaf', round(166, 84, 11, 14), round(182, 76, 12, 15), round(198, 84, 11, 14)),
  stroke('paper', 6, 'M168 92L172 106M182 86V106M196 92L192 106'),
  line('ink', 'M166 104Q178 70 182 68Q188 70 200 104M170 68H192'),
  fill('warm', closed([162, 104], [204, 104], [208, 130], [158, 130])),
  fill('wood', box(86, 140, 120, 12)),
  plant(256, 146),
  plant(46, 146, 'grey'),
)
