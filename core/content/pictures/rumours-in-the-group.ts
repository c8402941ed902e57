import { shelf } from './hand/furniture'
import { room, window } from './hand/indoors'
import { bowl, cup, glass } from './hand/kitchen'
import { box, fill, line, picture, round, stroke } from './hand/shapes'
import { flatPhone, plant } from './hand/things'

export const rumoursInTheGroup = picture(
  '厨房里大半袋米、一只水杯，手机屏幕朝下扣着',
  room('wall'),
  window(26, 16, 66, 46, { sky: 'blush' }),
  shelf(150, 56, 140),
  bowl(176, 53, 'leaf'),
  bowl(214, 53, 'blue'),
  glass(244, 53),
  plant(268, 53),
  fill('wood', box(20, 110, 280, 54)),
  stroke('grey', 6, 'M18 110H302'),
  fill('paper', 'M76 107Q70 84 86 64H138Q154 84 148 107Z'),
  fill('glow', round(112, 90, 14, 12)),
  line('wood', 'M84 66Q112 74 140 66'),
  stroke('grey', 9, 'M110 62L128 46'),
  cup(204, 108, 'warm'),
  flatPhone(252, 108),
)
