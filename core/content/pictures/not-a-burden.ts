import { chair, stool, table } from './hand/furniture'
import { hangingLamp, window } from './hand/indoors'
import { cup } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { fill, line, picture, stroke } from './hand/shapes'

export const notABurden = picture(
  '电话两头：母亲坐在小板凳上，女儿坐在桌前',
  fill('blush', 'M0 0H160V126H0Z'),
  fill('wall', 'M160 0H320V126H160Z'),
  fill('floor', 'M0 126H320V160H0Z'),
  line('paper', 'M160 0V160'),
  window(20, 24, 38, 40, { sky: 'night' }),
  hangingLamp(236, 26),
  stool(76, 122, 150),
  adultSitting(76, 119, 150, {
    tone: 'deep',
    legs: 'blue',
    grey: true,
    hair: 'bun',
    faces: 'right',
    hands: [[90, 68]],
  }),
  stroke('ink', 6, 'M90 62V72'),
  chair(254, 116, 150, 'left'),
  adultSitting(254, 113, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'left', hands: [[240, 62]] }),
  stroke('ink', 6, 'M240 56V66'),
  table(176, 104, 54),
  cup(194, 104),
  line('warm', 'M102 50Q131 30 160 44Q190 58 226 46'),
)
