import { bed, table } from './hand/furniture'
import { room, tableLamp, window } from './hand/indoors'
import { cup } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { picture } from './hand/shapes'
import { flatPhone } from './hand/things'

export const afterAMiscarriage = picture(
  '两个人并排坐在床沿，柜子上亮着小灯，手机扣着',
  room('dusk'),
  window(24, 18, 78, 58, { sky: 'night', light: ['paper', 46, 38], curtains: 'deep' }),
  table(30, 108, 66),
  tableLamp(50, 108),
  flatPhone(80, 108),
  bed(122, 176, { blanket: 'leaf', head: 'right' }),
  adultSitting(176, 108, 146, { tone: 'warm', legs: 'deep', faces: 'left', hair: 'long', hands: [[158, 92]] }),
  cup(152, 100),
  adultSitting(216, 108, 146, { tone: 'blue', legs: 'hair', faces: 'left', hands: [[190, 82]] }),
)
