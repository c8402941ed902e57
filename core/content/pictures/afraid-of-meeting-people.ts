import { room } from './hand/indoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const afraidOfMeetingPeople = picture(
  '电梯门开着，里面的人拎着一袋芹菜，外面的人提着垃圾袋走过去',
  room('wall'),
  fill('grey', box(166, 14, 116, 114)),
  fill('blush', box(186, 24, 76, 104)),
  line('ink', 'M186 126V24H262V126'),
  stroke('glow', 6, 'M212 12H236'),
  adultStanding(232, 126, { tone: 'leaf', legs: 'blue', faces: 'left', hair: 'bun', hands: [[212, 92]] }),
  line('leaf', 'M206 98L200 76M210 98L208 74'),
  fill('warm', closed([202, 98], [222, 98], [220, 116], [204, 116])),
  adultStanding(104, 150, { tone: 'blue', legs: 'deep', faces: 'right', hands: [[126, 112]] }),
  fill('hair', 'M120 120Q126 112 132 120L138 140H114Z'),
  plant(40, 142),
)
