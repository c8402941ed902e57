import { room } from './hand/indoors'
import { cup, steam } from './hand/kitchen'
import { moon } from './hand/outdoors'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { onions } from './hand/things'

export const violenceAtHome = picture(
  '窗台上一盆葱，对面人家的灯亮着',
  room('dusk'),
  fill('night', box(70, 14, 180, 94)),
  fill('deep', box(160, 34, 82, 74)),
  fill('glow', box(174, 48, 22, 22), box(208, 48, 22, 22)),
  fill('night', box(174, 80, 22, 18), box(208, 80, 22, 18)),
  moon(106, 36),
  line('ink', 'M70 14H250V108H70ZM160 14V34'),
  stroke('wood', 15, 'M56 116H264'),
  onions(118, 109),
  cup(208, 109, 'warm'),
  steam(208, 91),
)
