import { table } from './hand/furniture'
import { room } from './hand/indoors'
import { bowl, steam } from './hand/kitchen'
import { sun } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture } from './hand/shapes'

export const lowSpirits = picture(
  '一个人拉开窗帘，太阳照进屋里',
  room('wall'),
  fill('glow', closed([150, 134], [226, 134], [258, 157], [166, 157])),
  fill('blush', box(138, 20, 96, 78)),
  sun(204, 46),
  line('ink', 'M138 20H234V98H138ZM186 20V98M122 14H250'),
  fill('leaf', closed([128, 18], [142, 18], [138, 108], [124, 108])),
  fill('leaf', closed([232, 18], [246, 18], [250, 108], [236, 108])),
  adultStanding(98, 148, {
    tone: 'warm',
    faces: 'right',
    hair: 'bob',
    hands: [
      [130, 62],
      [126, 88],
    ],
  }),
  table(258, 106, 56),
  bowl(288, 106),
  steam(288, 88),
)
