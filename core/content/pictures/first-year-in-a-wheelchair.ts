import { room, window } from './hand/indoors'
import { pot, steam } from './hand/kitchen'
import { wheelchair } from './hand/outdoors'
import { adultSitting, adultStanding } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const firstYearInAWheelchair = picture(
  '坐轮椅的人守在灶台边，看着锅里的菜，家里人在一旁切菜',
  room('blush'),
  window(120, 14, 74, 40, { sky: 'soft' }),
  fill('wood', box(150, 104, 160, 42)),
  stroke('grey', 6, 'M148 104H312'),
  pot(184, 102, 'deep'),
  steam(184, 64),
  adultStanding(262, 128, { tone: 'leaf', hair: 'bob', faces: 'left', hands: [[240, 92]] }),
  fill('wood', box(150, 104, 160, 42)),
  stroke('grey', 6, 'M148 104H312'),
  stroke('warm', 6, 'M226 98H236'),
  adultSitting(92, 122, 148, { tone: 'warm', legs: 'blue', faces: 'right', hands: [[134, 92]] }),
  wheelchair(92, 148),
  line('ink', 'M134 92L160 84'),
)
