import { table } from './hand/furniture'
import { hangingLamp, room, shine } from './hand/indoors'
import { adultSitting } from './hand/people'
import { line, picture, stroke } from './hand/shapes'

export const livingWithDebt = picture(
  '灯下的桌上，信分成四堆，两个人一起拆',
  room('dusk'),
  shine(160, 66, 118, 70),
  hangingLamp(160, 34),
  adultSitting(62, 120, 150, { tone: 'deep', legs: 'blue', faces: 'right', hands: [[92, 100]] }),
  adultSitting(258, 120, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'left', hands: [[228, 100]] }),
  table(42, 112, 236, 'wood', 152),
  stroke('paper', 6, 'M104 108H124M104 100H124M104 92H124M140 108H158M140 100H158M174 108H192M208 108H224M208 100H224'),
  line('grey', 'M104 104H124M104 96H124M140 104H158M208 104H224'),
)
