import { chair, table } from './hand/furniture'
import { room, tableLamp, window } from './hand/indoors'
import { cup } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { picture, spot, stroke } from './hand/shapes'
import { phone } from './hand/things'

export const leftOutOfTheGroup = picture(
  '夜里的书桌，手机屏上六个圆点挨着，一个在角上，学生坐着看',
  room('dusk'),
  window(30, 22, 70, 56, { sky: 'night', light: ['glow', 78, 40] }),
  chair(132, 118, 152, 'right'),
  adultSitting(134, 112, 152, { tone: 'leaf', legs: 'blue', hair: 'bob', faces: 'right', hands: [[168, 92]] }),
  table(156, 98, 136, 'wood', 152),
  phone(212, 99, 'paper'),
  stroke('warm', 3, spot(207, 74), spot(212, 74), spot(217, 74), spot(207, 81), spot(212, 81), spot(217, 81)),
  stroke('deep', 3, spot(216, 91)),
  cup(246, 99, 'blue'),
  tableLamp(276, 99),
)
