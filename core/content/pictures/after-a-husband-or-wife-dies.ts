import { table } from './hand/furniture'
import { hangingLamp, room } from './hand/indoors'
import { bowl, steam } from './hand/kitchen'
import { box, fill, line, picture } from './hand/shapes'
import { plant, slippers } from './hand/things'

export const afterAHusbandOrWifeDies = picture(
  '门口并排放着两双拖鞋，屋里亮着灯',
  room('wall'),
  fill('blush', box(96, 14, 128, 116)),
  hangingLamp(160, 46),
  table(126, 100, 68, 'wood', 126),
  bowl(160, 100),
  steam(160, 82),
  line('ink', 'M96 126V14H224V126'),
  fill('floor', box(96, 126, 128, 6)),
  fill('leaf', box(78, 130, 164, 28)),
  slippers(120, 152, 'blue'),
  slippers(196, 152, 'warm'),
  line('ink', 'M258 36H292M275 36V42'),
  fill('deep', `M268 46H282L296 84L288 88L284 76V100H266V76L262 88L254 84Z`),
  plant(44, 128),
)
