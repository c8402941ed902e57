import { chair, table } from './hand/furniture'
import { room, window } from './hand/indoors'
import { cup } from './hand/kitchen'
import { adultSitting } from './hand/people'
import { box, fill, line, picture } from './hand/shapes'

export const afterBeingCheated = picture(
  '桌边摞着几盒东西，两个人坐下来把事说开',
  room('wall'),
  window(130, 16, 64, 46, { sky: 'soft' }),
  chair(98, 118, 150, 'right'),
  chair(224, 118, 150, 'left'),
  adultSitting(98, 115, 150, {
    tone: 'warm',
    legs: 'blue',
    grey: true,
    hair: 'bun',
    faces: 'right',
    hands: [[136, 100]],
  }),
  adultSitting(224, 115, 150, { tone: 'leaf', legs: 'blue', faces: 'left', hair: 'bob', hands: [[150, 100]] }),
  table(122, 104, 78),
  cup(182, 104),
  fill('wood', box(266, 124, 40, 24)),
  fill('deep', box(270, 102, 36, 22)),
  fill('warm', box(264, 80, 36, 22)),
  line('paper', 'M282 128V144M284 106V120M282 84V98'),
)
