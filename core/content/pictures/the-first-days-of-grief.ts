import { table } from './hand/furniture'
import { room, window } from './hand/indoors'
import { cup, steam } from './hand/kitchen'
import { closed, fill, line, picture, stroke } from './hand/shapes'

export const theFirstDaysOfGrief = picture(
  '窗边小桌上一瓶白菊、一张写了两栏的纸',
  room('blush'),
  window(40, 16, 90, 70, { sky: 'soft', curtains: 'paper' }),
  table(130, 108, 160),
  fill('blue', `M192 105Q176 88 190 76H202Q216 88 200 105Z`),
  line('leaf', 'M196 76V44M196 66L180 50M196 66L212 52'),
  stroke('paper', 17, 'M196 38H196M176 46H176M216 48H216'),
  stroke('glow', 6, 'M196 38H196M176 46H176M216 48H216'),
  fill('paper', closed([226, 105], [278, 105], [270, 94], [228, 94])),
  line('grey', 'M237 99H246M258 99H266'),
  cup(156, 108, 'leaf'),
  steam(156, 90),
)
