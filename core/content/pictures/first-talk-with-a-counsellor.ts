import { armchair, table } from './hand/furniture'
import { room, window } from './hand/indoors'
import { glass } from './hand/kitchen'
import { box, closed, fill, picture, round } from './hand/shapes'
import { plant } from './hand/things'

export const firstTalkWithACounsellor = picture(
  '两把面对着的椅子，中间小桌上有两杯水和一盒纸巾',
  room('blush'),
  window(124, 16, 72, 48, { sky: 'soft', curtains: 'paper' }),
  fill('soft', round(160, 146, 130, 12)),
  armchair(68, 148, 'leaf'),
  armchair(246, 148, 'warm'),
  plant(298, 126, 'deep'),
  table(124, 108, 72),
  glass(138, 108),
  glass(184, 108),
  fill('deep', box(150, 98, 22, 11)),
  fill('paper', closed([158, 97], [166, 97], [163, 89])),
)
