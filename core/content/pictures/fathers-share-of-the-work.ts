import { bed } from './hand/furniture'
import { room, shine, tableLamp, window } from './hand/indoors'
import { adultSitting } from './hand/people'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'

export const fathersShareOfTheWork = picture(
  '睡前，爸爸坐在床边给孩子念一页书',
  room('dusk'),
  window(28, 18, 58, 48, { sky: 'night', light: ['paper', 72, 34] }),
  shine(258, 72, 44, 40),
  fill('wood', box(248, 96, 36, 50)),
  tableLamp(266, 96),
  bed(60, 166, { blanket: 'warm', head: 'right' }),
  stroke('skin', 17, 'M198 98H198'),
  stroke('hair', 9, 'M200 92L204 95'),
  adultSitting(140, 110, 150, { tone: 'leaf', legs: 'blue', faces: 'right', hands: [[164, 86]] }),
  fill('paper', closed([158, 84], [172, 78], [186, 84], [184, 68], [172, 63], [158, 68])),
  line('ink', 'M172 64V78'),
)
