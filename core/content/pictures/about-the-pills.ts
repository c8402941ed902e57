import { room } from './hand/indoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'

export const aboutThePills = picture(
  '药房窗口，药师隔着柜台回答问题，台上放着一张写好的单子',
  room('wall'),
  fill('soft', box(116, 14, 190, 94)),
  stroke('wood', 6, 'M128 46H180M128 78H180M244 46H296M244 78H296'),
  fill('leaf', box(132, 30, 12, 14), box(248, 64, 18, 12)),
  fill('warm', box(148, 34, 20, 10), box(272, 30, 12, 14)),
  fill('blue', box(134, 64, 18, 12), box(158, 62, 12, 14), box(250, 32, 16, 12)),
  adultStanding(212, 154, { tone: 'paper', hair: 'bob', faces: 'left', hands: [[182, 98]] }),
  fill('wood', box(104, 104, 222, 60)),
  stroke('grey', 9, 'M106 104H320'),
  fill('paper', closed([138, 99], [176, 99], [172, 91], [142, 91])),
  line('hair', 'M148 95H166'),
  adultStanding(72, 152, { tone: 'deep', legs: 'blue', grey: true, faces: 'right', hands: [[112, 95]] }),
)
