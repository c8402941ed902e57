import { bottle } from './hand/kitchen'
import { outside, sun, wheel } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const riderDay = picture(
  '桥边，骑手停下车，坐着喝口水，天边有晚霞',
  outside('blush', 'floor'),
  fill('warm', `M0 126V96Q90 84 160 96Q240 106 320 92V126Z`),
  sun(146, 80),
  stroke('deep', 6, 'M0 106H320'),
  line('deep', 'M20 106V126M60 106V126M100 106V126M140 106V126M180 106V126M220 106V126M260 106V126M300 106V126'),
  fill('grey', box(44, 130, 72, 20)),
  adultSitting(92, 130, 152, { tone: 'deep', legs: 'blue', faces: 'right', hands: [[114, 82]] }),
  fill('glow', `M48 126Q48 110 60 110Q72 110 72 126Z`),
  bottle(118, 90, 'soft'),
  line('ink', 'M196 140L206 108H236L256 140M206 108L232 138M252 140L246 92H238'),
  fill('glow', box(178, 76, 38, 32)),
  wheel(196, 138, 14),
  wheel(256, 138, 14),
)
