import { hangingLamp, room } from './hand/indoors'
import { pot } from './hand/kitchen'
import { adultSitting, childSitting } from './hand/people'
import { fill, picture, round } from './hand/shapes'

export const hearingAtTheTable = picture(
  '一家人围着饭桌，身边的人轻轻碰了碰老人的手臂',
  room('blush'),
  hangingLamp(160, 34),
  adultSitting(64, 120, 150, { tone: 'deep', faces: 'us', grey: true, hands: [[70, 100]] }),
  adultSitting(116, 118, 150, { tone: 'warm', faces: 'left', hair: 'bob', hands: [[80, 96]] }),
  adultSitting(206, 118, 150, { tone: 'leaf', faces: 'left', hands: [[186, 100]] }),
  childSitting(258, 114, 150, { tone: 'blue', faces: 'left' }),
  fill('wood', round(160, 118, 138, 15)),
  fill('paper', 'M94 107H118Q114 114 106 114Q98 114 94 107Z', 'M206 107H230Q226 114 218 114Q210 114 206 107Z'),
  pot(160, 116),
)
