import { chair } from './hand/furniture'
import { hangingLamp, room, window } from './hand/indoors'
import { bowl, cup } from './hand/kitchen'
import { moon } from './hand/outdoors'
import { fill, line, picture, round, stroke } from './hand/shapes'

export const sayingNo = picture(
  '散了席的圆桌，墙上挂着一条围巾，窗外有月亮',
  room('blush'),
  window(100, 14, 74, 50, { sky: 'night' }),
  moon(154, 34),
  line('ink', 'M42 38H66M54 38V44'),
  stroke('warm', 9, 'M50 48V96M59 48V84M50 48H59'),
  line('paper', 'M47 84H53M47 90H53M56 72H62M56 78H62'),
  hangingLamp(232, 36),
  chair(112, 116, 150, 'right'),
  fill('wood', round(220, 118, 84, 13)),
  line('ink', 'M220 130V150M200 150H240'),
  bowl(176, 116),
  cup(220, 116, 'leaf'),
  cup(258, 116, 'deep'),
)
