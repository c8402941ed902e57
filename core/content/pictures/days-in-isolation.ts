import { bed } from './hand/furniture'
import { door, room } from './hand/indoors'
import { sun } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'
import { sheet } from './hand/things'

export const daysInIsolation = picture(
  '居家的人站在窗前的太阳里伸展手臂，门背后贴着一张纸',
  room('wall'),
  fill('glow', closed([96, 134], [184, 134], [206, 157], [92, 157])),
  fill('blush', box(92, 16, 96, 76)),
  sun(166, 38),
  line('ink', 'M92 16H188V92H92ZM140 16V92'),
  door(236, 20, 62, 'wood', -1),
  sheet(252, 42, 32, 42, 4),
  adultStanding(140, 150, {
    tone: 'leaf',
    legs: 'blue',
    hair: 'bob',
    faces: 'us',
    hands: [
      [106, 52],
      [174, 52],
    ],
  }),
  bed(-40, 84, { blanket: 'deep', head: 'left' }),
)
