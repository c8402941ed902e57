import { chair, table } from './hand/furniture'
import { room, shine, tableLamp } from './hand/indoors'
import { bowl } from './hand/kitchen'
import { moon } from './hand/outdoors'
import { box, fill, line, picture } from './hand/shapes'

export const wakingBeforeDawn = picture(
  '半夜窗外对面楼亮着一扇窗，屋里小灯下一把椅子、一碗豆子',
  room('dusk'),
  fill('night', box(30, 18, 120, 86)),
  fill('deep', box(56, 40, 70, 64)),
  fill(
    'night',
    box(64, 50, 12, 12),
    box(106, 50, 12, 12),
    box(64, 74, 12, 12),
    box(85, 74, 12, 12),
    box(106, 74, 12, 12),
  ),
  fill('glow', box(85, 50, 12, 12)),
  moon(134, 34),
  line('ink', 'M30 18H150V104H30ZM90 18V40'),
  shine(258, 76, 46, 46),
  table(232, 106, 62),
  tableLamp(274, 106),
  bowl(250, 106, 'paper', 'warm'),
  chair(196, 118, 150, 'right', 'warm'),
)
