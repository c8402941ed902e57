import { bed, stool } from './hand/furniture'
import { clock, door, room } from './hand/indoors'
import { box, fill, line, picture } from './hand/shapes'
import { flatPhone, sheet } from './hand/things'

export const phonesAtBedtime = picture(
  '客厅凳子上充着一部手机，墙上贴着一张纸，里屋有人盖着被子睡了',
  room('wall'),
  fill('night', box(150, 10, 160, 118)),
  bed(168, 128, { blanket: 'blue', sleeper: 'hair', head: 'right' }),
  clock(226, 42, 'M226 42V34M226 42L219 46'),
  door(118, 8, 38, 'wood', -1, 130),
  sheet(40, 24, 46, 52, 4),
  stool(66, 122, 150, 'warm'),
  flatPhone(66, 119),
  fill('paper', box(18, 98, 16, 16)),
  line('ink', 'M26 106Q34 124 46 120Q52 116 58 116'),
)
