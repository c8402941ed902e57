import { chair, table } from './hand/furniture'
import { room } from './hand/indoors'
import { adultSitting } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'
import { plant } from './hand/things'

export const counsellingWithoutHearing = picture(
  '两个人面对面坐着，用手语交谈，窗边光线明亮',
  room('wall'),
  fill('glow', box(110, 10, 100, 56)),
  line('ink', 'M110 10H210V66H110ZM160 10V66'),
  chair(88, 118, 150, 'right'),
  chair(232, 118, 150, 'left'),
  adultSitting(88, 115, 150, {
    tone: 'leaf',
    legs: 'blue',
    hair: 'bob',
    faces: 'right',
    hands: [
      [126, 84],
      [118, 98],
    ],
  }),
  adultSitting(232, 115, 150, {
    tone: 'warm',
    legs: 'blue',
    faces: 'left',
    hands: [
      [194, 84],
      [202, 98],
    ],
  }),
  line('ink', 'M136 74Q142 80 140 88M184 74Q178 80 180 88'),
  table(140, 120, 40),
  fill('paper', closed([148, 117], [172, 117], [168, 112], [152, 112])),
  plant(298, 126),
)
