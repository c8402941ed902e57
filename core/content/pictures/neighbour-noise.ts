import { bed, chair, table } from './hand/furniture'
import { window } from './hand/indoors'
import { fill, picture, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const neighbourNoise = picture(
  '楼上一把椅子，脚下贴了毛毡；楼下的人安稳睡着',
  fill('blush', 'M0 0H320V72H0Z'),
  fill('dusk', 'M0 72H320V126H0Z'),
  fill('floor', 'M0 126H320V160H0Z'),
  stroke('wood', 9, 'M0 76H320'),
  window(40, 10, 50, 38, { sky: 'soft' }),
  chair(150, 46, 66, 'right', 'warm'),
  stroke('leaf', 6, 'M136 69H138M162 69H164'),
  plant(244, 71),
  table(188, 42, 34, 'wood', 70),
  window(238, 88, 46, 30, { sky: 'night' }),
  bed(48, 150, { blanket: 'deep', sleeper: 'hair', head: 'left' }),
)
