import { chair } from './hand/furniture'
import { calendar, door, room } from './hand/indoors'
import { bottle } from './hand/kitchen'
import { box, fill, line, picture } from './hand/shapes'
import { bag } from './hand/things'

export const firstYearOfRetirement = picture(
  '门后挂着旧工牌，旁边的日历圈了三格',
  room('wall'),
  door(54, 20, 66, 'wood', 1),
  line('ink', 'M86 42L78 60M86 42L94 60'),
  fill('paper', box(75, 60, 22, 26)),
  line('warm', 'M81 68H91'),
  line('grey', 'M81 76H91'),
  calendar(176, 26),
  line('hair', 'M188 38H200V50H188ZM198 58H210V70H198ZM208 46V46'),
  line('hair', 'M208 38H220V50H208Z'),
  chair(262, 116, 150, 'left'),
  bag(196, 148, 'deep'),
  bottle(136, 148, 'leaf'),
)
