import { bed, table } from './hand/furniture'
import { room } from './hand/indoors'
import { cup } from './hand/kitchen'
import { cloud } from './hand/outdoors'
import { box, closed, fill, line, picture } from './hand/shapes'
import { letter, pen } from './hand/things'

export const homeFromTheWard = picture(
  '窗子开着，床铺得整齐，书桌上放着一封信',
  room('wall'),
  fill('soft', box(132, 18, 72, 64)),
  cloud(150, 46),
  line('ink', 'M132 18H204V82H132Z'),
  fill('paper', closed([132, 18], [132, 82], [114, 92], [114, 24])),
  fill('paper', closed([204, 18], [204, 82], [222, 92], [222, 24])),
  line('ink', 'M132 18L114 24V92L132 82M204 18L222 24V92L204 82'),
  bed(18, 132, { blanket: 'glow', head: 'left' }),
  table(196, 106, 104),
  letter(232, 82, 'paper'),
  cup(286, 106, 'warm'),
  pen(214, 104),
)
