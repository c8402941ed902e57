import { bottle } from './hand/kitchen'
import { fence, outside, sun } from './hand/outdoors'
import { adultStanding, childStanding } from './hand/people'
import { box, closed, fill, picture } from './hand/shapes'

export const raisingGrandchildren = picture(
  '幼儿园门口，奶奶提着水壶，牵着孩子的手',
  outside('wall', 'floor'),
  sun(40, 36),
  fill('leaf', box(186, 46, 120, 80)),
  fill('warm', closed([180, 46], [246, 16], [312, 46])),
  fill('paper', box(230, 82, 32, 44)),
  fill('glow', box(196, 62, 22, 22), box(274, 62, 22, 22)),
  fence(24, 128, 6),
  adultStanding(120, 150, {
    tone: 'deep',
    legs: 'blue',
    grey: true,
    hair: 'bun',
    faces: 'left',
    hands: [
      [94, 112],
      [142, 106],
    ],
  }),
  bottle(142, 130, 'warm'),
  childStanding(76, 150, { tone: 'glow', legs: 'blue', faces: 'right', hands: [[92, 114]] }),
)
