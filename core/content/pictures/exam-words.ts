import { awning, outside } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'

export const examWords = picture(
  '菜市场的鱼摊，妈妈在案板后面，背书包的女儿走过来',
  outside('wall', 'floor'),
  awning(24, 20, 172),
  adultStanding(108, 150, { tone: 'deep', hair: 'bun', faces: 'right', hands: [[126, 92]] }),
  fill('wood', box(30, 98, 160, 56)),
  stroke('grey', 9, 'M30 98H190'),
  fill('blue', `M46 88Q60 78 74 88Q60 98 46 88Z`, closed([76, 88], [84, 82], [84, 94])),
  fill('leaf', `M140 88Q154 78 168 88Q154 98 140 88Z`, closed([170, 88], [178, 82], [178, 94])),
  stroke('hair', 3, 'M53 87H53M147 87H147'),
  line('paper', 'M50 122H170'),
  stroke('warm', 15, 'M264 88V100'),
  adultStanding(250, 150, { tone: 'glow', legs: 'blue', hair: 'bob', faces: 'left', hands: [[236, 100]] }),
)
