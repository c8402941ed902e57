import { hills, outside, sun } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const menopause = picture(
  '一辆公交车停在路边，驾驶窗摇下一半，窗边有个小风扇',
  outside('wall', 'grey'),
  hills('soft'),
  sun(36, 36),
  fill('warm', box(50, 30, 230, 102)),
  fill('paper', box(62, 44, 36, 38), box(106, 44, 36, 38), box(150, 44, 36, 38)),
  fill('soft', box(196, 42, 76, 48)),
  adultSitting(222, 104, 124, { tone: 'deep', faces: 'right', hair: 'bun', hands: [[248, 84]] }),
  fill('warm', box(190, 90, 90, 38)),
  line('hair', 'M250 92L246 74'),
  line('paper', 'M262 84V60M256 50Q262 42 268 50Q270 58 262 60Q254 58 256 50ZM262 46V60'),
  stroke('paper', 6, 'M58 104H180'),
  stroke('hair', 22, 'M98 134H98M232 134H232'),
  stroke('grey', 9, 'M98 134H98M232 134H232'),
  stroke('glow', 6, 'M272 114H273'),
)
