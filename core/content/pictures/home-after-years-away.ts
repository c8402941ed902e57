import { door, room } from './hand/indoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'
import { bag } from './hand/things'

export const homeAfterYearsAway = picture(
  '三扇门，一扇比一扇亮，开门的人站在家门口等着',
  room('wall'),
  door(40, 34, 50, 'grey', 1),
  fill('blush', box(120, 26, 70, 104)),
  adultStanding(158, 126, { tone: 'warm', legs: 'deep', faces: 'left', hair: 'bob', hands: [[134, 84]] }),
  line('ink', 'M120 126V26H190V126'),
  fill('leaf', closed([190, 28], [212, 40], [212, 140], [190, 128])),
  door(244, 34, 50, 'wood', -1),
  fill('glow', box(256, 46, 26, 26)),
  adultStanding(84, 152, {
    tone: 'blue',
    legs: 'deep',
    faces: 'right',
    hands: [
      [108, 112],
      [62, 114],
    ],
  }),
  bag(60, 152, 'warm'),
  line('paper', 'M50 136H70M49 143H71'),
)
