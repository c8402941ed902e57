import { bench } from './hand/furniture'
import { hills, outside, tree } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { ball } from './hand/things'

export const leftOutByClassmates = picture(
  '操场边的长凳上坐着两个同学，脚边一只篮球',
  outside('wall', 'soft'),
  hills('soft'),
  tree(38, 132),
  stroke('grey', 6, 'M278 134V30'),
  fill('paper', box(250, 14, 58, 38)),
  line('hair', 'M270 26H288V42H270Z'),
  line('warm', 'M266 50H292M269 51L274 66H284L289 51'),
  bench(78, 118, 136, 150),
  adultSitting(118, 115, 150, { tone: 'leaf', legs: 'deep', faces: 'right', hands: [[140, 106]] }),
  adultSitting(188, 115, 150, { tone: 'warm', legs: 'blue', faces: 'left', hair: 'bob', hands: [[166, 106]] }),
  ball(232, 152),
)
