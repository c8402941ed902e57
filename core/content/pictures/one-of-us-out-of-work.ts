import { chair, table } from './hand/furniture'
import { hangingLamp, room, shine } from './hand/indoors'
import { cup, steam } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { closed, fill, picture } from './hand/shapes'
import { flatPhone } from './hand/things'

export const oneOfUsOutOfWork = picture(
  '饭桌上一张纸、两杯热水，两个人坐着一项一项算',
  room('dusk'),
  shine(160, 62, 96, 62),
  hangingLamp(160, 36),
  chair(82, 120, 150, 'right'),
  chair(238, 120, 150, 'left'),
  adultSitting(82, 117, 150, { tone: 'deep', legs: 'blue', faces: 'right', hands: [[124, 102]] }),
  adultSitting(238, 117, 150, { tone: 'warm', legs: 'blue', faces: 'left', hair: 'long', hands: [[196, 102]] }),
  table(106, 106, 108),
  fill('paper', closed([142, 103], [178, 103], [184, 98], [148, 98])),
  cup(124, 106),
  steam(124, 88),
  cup(200, 106),
  flatPhone(160, 106),
)
