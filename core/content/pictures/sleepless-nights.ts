import { bed, chair } from './hand/furniture'
import { room, shine, tableLamp, window } from './hand/indoors'
import { box, fill, line, picture } from './hand/shapes'
import { flatPhone } from './hand/things'

export const sleeplessNights = picture(
  '夜里的卧室，床头一盏暗暗的小灯，手机放在够不着的椅子上',
  room('dusk'),
  window(198, 22, 66, 54, { sky: 'night', light: ['paper', 220, 40], curtains: 'leaf' }),
  shine(84, 70, 44, 40),
  fill('wood', box(66, 92, 36, 50)),
  line('ink', 'M76 108H92'),
  tableLamp(84, 92),
  bed(116, 150, { blanket: 'deep', head: 'left' }),
  chair(34, 116, 150, 'right'),
  flatPhone(34, 113),
)
