import { room } from './hand/indoors'
import { adultStanding, childStanding } from './hand/people'
import { box, fill, picture, stroke } from './hand/shapes'

export const handingOverTheChild = picture(
  '地铁口，孩子背着书包，从妈妈身边走向爸爸',
  room('wall'),
  fill('grey', box(20, 0, 26, 130), box(276, 0, 26, 130)),
  fill('deep', box(96, 14, 130, 28)),
  stroke('paper', 6, 'M114 28H150'),
  stroke('glow', 9, 'M200 28H201'),
  adultStanding(84, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'right', hands: [[108, 112]] }),
  adultStanding(240, 150, { tone: 'leaf', legs: 'blue', faces: 'left', hands: [[214, 112]] }),
  stroke('deep', 15, 'M146 112V120'),
  childStanding(158, 150, { tone: 'glow', legs: 'deep', faces: 'right', hands: [[176, 122]] }),
)
