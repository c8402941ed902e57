import { room } from './hand/indoors'
import { baby, childStanding } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const elderChildLetter = picture(
  '姐姐站在门框里，举着一张画，屋里有婴儿的小床',
  room('blush'),
  stroke('wood', 6, 'M196 88V146M290 88V146M196 92H290M196 126H290'),
  line('wood', 'M212 92V126M228 92V126M244 92V126M260 92V126M276 92V126'),
  baby(244, 116, 'paper', 'right'),
  line('ink', 'M244 0V28M228 28H260M232 28V38M256 28V42'),
  stroke('glow', 9, 'M232 42H232M256 46H256'),
  stroke('warm', 9, 'M244 36H244'),
  fill('dusk', box(40, 10, 84, 116)),
  fill('floor', box(40, 126, 84, 6)),
  line('ink', 'M40 126V10H124V126'),
  childStanding(96, 148, {
    tone: 'leaf',
    legs: 'blue',
    hair: 'long',
    faces: 'right',
    hands: [
      [112, 112],
      [136, 116],
    ],
  }),
  fill('paper', box(108, 76, 44, 38)),
  stroke('glow', 9, 'M119 87H119'),
  line('warm', 'M118 106V98M126 106V94M136 106V92M144 106V99'),
)
