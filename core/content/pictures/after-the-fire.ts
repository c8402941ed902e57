import { bench, room, window } from './hand/indoors'
import { adultSitting, adultStanding, childSitting } from './hand/people'
import { picture, stroke } from './hand/shapes'
import { cup, steam } from './hand/things'

export const afterTheFire = picture(
  '一家人披着邻居的棉袄坐在长凳上，有人递来热水',
  room('wall'),
  window(120, 12, 60, 40, { sky: 'blush' }),
  bench(36, 120, 176, 150),
  adultSitting(66, 117, 150, { tone: 'leaf', legs: 'blue', faces: 'us', hands: [[76, 104]] }),
  childSitting(108, 117, 150, { tone: 'glow', legs: 'deep', faces: 'us', hands: [[108, 108]] }),
  stroke('blue', 9, 'M103 106H113'),
  adultSitting(160, 117, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'right', hands: [[196, 90]] }),
  adultStanding(256, 150, { tone: 'deep', legs: 'blue', faces: 'left', hair: 'bun', hands: [[220, 92]] }),
  cup(208, 97, 'glow'),
  steam(208, 78),
)
