import { stool } from './hand/furniture'
import { door, room } from './hand/indoors'
import { box, fill, picture, stroke } from './hand/shapes'
import { ball, books } from './hand/things'

export const aTeenagersClosedDoor = picture(
  '关着的房门，门缝下透出光，门口的凳子上放着叠好的衣服',
  room('wall'),
  door(110, 12, 84, 'leaf', 1, 136),
  stroke('glow', 6, 'M116 140H188'),
  fill('paper', box(132, 34, 40, 22)),
  stroke('warm', 6, 'M142 45H162'),
  stool(236, 124, 150),
  stroke('blue', 9, 'M226 116H246'),
  stroke('paper', 9, 'M226 107H246'),
  stroke('warm', 9, 'M228 98H244'),
  books(58, 150),
  ball(76, 150),
)
