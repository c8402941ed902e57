import { bench } from './hand/furniture'
import { door, room } from './hand/indoors'
import { bottle } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { box, fill, line, picture } from './hand/shapes'

export const outsideTheDialysisRoom = picture(
  '走廊长椅上坐着两个人，中间放着一瓶水，门上的小窗亮着',
  room('wall'),
  door(30, 22, 62, 'leaf', 1),
  fill('glow', box(48, 40, 26, 26)),
  line('grey', 'M0 100H30M92 100H320'),
  bench(118, 118, 170, 150, 'deep'),
  adultSitting(154, 115, 150, { tone: 'warm', legs: 'blue', grey: true, faces: 'right', hands: [[174, 104]] }),
  adultSitting(254, 115, 150, { tone: 'blue', legs: 'deep', faces: 'left', hands: [[234, 104]] }),
  bottle(204, 115, 'soft'),
)
