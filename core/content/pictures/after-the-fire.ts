import { bench } from './hand/furniture'
import { room, window } from './hand/indoors'
import { cup, steam } from './hand/kitchen'
import { adultSitting, adultStanding, childSitting } from './hand/people'
import { picture, stroke } from './hand/shapes'

export const afterTheFire = picture(
  '一家人披着邻居的棉袄坐在长凳上，有人递来热水',
  room('wall'),
  window(122, 12, 60, 40, { sky: 'blush' }),
  bench(26, 120, 188, 150),
  adultSitting(52, 117, 150, { tone: 'leaf', legs: 'blue', faces: 'right', hands: [[92, 104]] }),
  childSitting(106, 117, 150, { tone: 'glow', legs: 'deep', faces: 'left', hands: [[98, 106]] }),
  stroke('blue', 9, 'M92 108H98'),
  adultSitting(156, 117, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'right', hands: [[194, 90]] }),
  adultStanding(256, 150, { tone: 'deep', legs: 'blue', faces: 'left', hair: 'bun', hands: [[220, 92]] }),
  cup(207, 97, 'glow'),
  steam(207, 78),
)
