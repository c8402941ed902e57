import { chair, table } from './hand/furniture'
import { room, shine, tableLamp } from './hand/indoors'
import { bowl, steam } from './hand/kitchen'
import { adultSitting, adultStanding } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'

export const afterBeingScammedOnline = picture(
  '合租的姑娘端来一碗面，放到书桌上',
  room('dusk'),
  fill('blush', box(20, 18, 62, 110)),
  line('ink', 'M20 126V18H82V126'),
  fill('wood', closed([20, 18], [4, 28], [4, 142], [20, 128])),
  shine(262, 74, 48, 44),
  table(196, 106, 114),
  tableLamp(284, 106),
  fill('grey', closed([222, 103], [252, 103], [258, 78], [228, 78])),
  chair(180, 118, 150, 'right'),
  adultSitting(180, 115, 150, { tone: 'blue', legs: 'deep', hair: 'long', faces: 'left', hands: [[164, 104]] }),
  adultStanding(92, 150, { tone: 'warm', legs: 'deep', hair: 'bun', faces: 'right', hands: [[120, 96]] }),
  bowl(134, 100, 'paper'),
  steam(134, 80),
)
