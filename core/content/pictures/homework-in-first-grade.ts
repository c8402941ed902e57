import { chair, table } from './hand/furniture'
import { clock, hangingLamp, room } from './hand/indoors'
import { bowl } from './hand/kitchen'
import { adultSitting, childSitting } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'

export const homeworkInFirstGrade = picture(
  '饭桌上铺开一个本子，孩子在写字，大人坐在斜后方择豆角',
  room('wall'),
  clock(60, 40, 'M60 40V31M60 40L66 43'),
  hangingLamp(178, 36),
  chair(236, 116, 150, 'left'),
  adultSitting(234, 113, 150, {
    tone: 'deep',
    legs: 'blue',
    hair: 'bob',
    faces: 'left',
    hands: [
      [212, 96],
      [206, 102],
    ],
  }),
  bowl(200, 118, 'warm', 'leaf'),
  chair(98, 112, 150, 'right'),
  childSitting(98, 109, 150, { tone: 'warm', legs: 'deep', hair: 'bun', faces: 'right', hands: [[128, 100]] }),
  table(114, 106, 112),
  fill('paper', closed([128, 103], [166, 103], [170, 98], [136, 98])),
  line('ink', 'M130 98L136 86'),
  fill('blush', box(176, 97, 12, 9)),
)
