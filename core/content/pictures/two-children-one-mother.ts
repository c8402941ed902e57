import { room } from './hand/indoors'
import { wheel } from './hand/outdoors'
import { adultStanding, childStanding } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const twoChildrenOneMother = picture(
  '电梯口，妈妈推着婴儿车，身边的大孩子举着鸡蛋盒',
  room('wall'),
  fill('grey', box(200, 24, 84, 102)),
  line('ink', 'M200 126V24H284V126M242 24V126'),
  adultStanding(140, 150, { tone: 'deep', legs: 'blue', hair: 'bun', faces: 'right', hands: [[166, 100]] }),
  line('ink', 'M164 100L182 132M196 132L208 118'),
  fill('leaf', 'M178 112H218Q218 134 198 134H192Q180 134 178 112Z'),
  fill('warm', 'M204 110Q206 94 188 94V110Z'),
  wheel(186, 146, 7),
  wheel(210, 146, 7),
  childStanding(82, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'right', hands: [[100, 104]] }),
  fill('wood', box(92, 92, 34, 13)),
  stroke('paper', 9, 'M99 91H99M109 91H109M119 91H119'),
)
