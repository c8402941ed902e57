import { chair } from './hand/furniture'
import { room, window } from './hand/indoors'
import { cup, steam } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const restForCarers = picture(
  '照看老人的人坐到窗边，喝一杯热茶',
  room('wall'),
  fill('dusk', box(30, 28, 66, 102)),
  stroke('wood', 6, 'M40 94V126'),
  stroke('paper', 9, 'M46 112H92'),
  stroke('leaf', 15, 'M66 108H90'),
  stroke('grey', 9, 'M52 103H53'),
  line('ink', 'M30 126V28H96V126'),
  window(176, 22, 78, 62, { sky: 'blush', curtains: 'soft' }),
  plant(284, 126),
  chair(188, 116, 150, 'right'),
  adultSitting(186, 113, 150, { tone: 'leaf', legs: 'deep', faces: 'right', hair: 'bun', hands: [[212, 86]] }),
  cup(218, 90, 'warm'),
  steam(218, 72),
)
