import { bed } from './hand/furniture'
import { room, window } from './hand/indoors'
import { bottle } from './hand/kitchen'
import { adultStanding } from './hand/people'
import { picture, stroke } from './hand/shapes'

export const afterTheBirth = picture(
  '妈妈睡着了，爸爸抱着孩子站在窗边',
  room('blush'),
  window(96, 16, 76, 54, { sky: 'night', light: ['paper', 152, 34], curtains: 'leaf' }),
  bed(20, 166, { blanket: 'warm', sleeper: 'hair', head: 'left' }),
  adultStanding(240, 150, { tone: 'blue', legs: 'deep', faces: 'left' }),
  stroke('paper', 15, 'M224 92L240 94'),
  stroke('skin', 15, 'M220 86H220'),
  stroke('blue', 9, 'M248 88Q244 106 224 102'),
  stroke('skin', 9, 'M222 102H222'),
  stroke('wood', 6, 'M280 112V146M306 112V146M274 112H312'),
  bottle(292, 109, 'paper'),
)
