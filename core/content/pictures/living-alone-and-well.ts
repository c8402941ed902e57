import { door, room } from './hand/indoors'
import { sun } from './hand/outdoors'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const livingAloneAndWell = picture(
  '楼道里一扇挂蓝窗帘的窗，窗帘已经拉开，门边放着一瓶奶',
  room('wall'),
  fill('blush', box(60, 30, 110, 66)),
  sun(104, 54),
  plant(146, 92, 'deep'),
  line('ink', 'M60 30H170V96H60ZM50 24H180'),
  fill('blue', 'M58 28H84Q80 62 70 100H58Z'),
  stroke('wood', 6, 'M52 98H178'),
  door(204, 22, 64, 'leaf', -1),
  fill('paper', box(226, 44, 20, 24)),
  fill('paper', closed([286, 146], [286, 128], [290, 120], [296, 120], [300, 128], [300, 146])),
  line('hair', 'M288 118H298'),
  fill('warm', box(204, 134, 64, 14)),
)
