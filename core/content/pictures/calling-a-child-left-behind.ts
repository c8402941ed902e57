import { block, outside } from './hand/outdoors'
import { adultSitting, childStanding } from './hand/people'
import { box, fill, line, picture, round, stroke } from './hand/shapes'
import { phone } from './hand/things'

export const callingAChildLeftBehind = picture(
  '工地上，手机支在安全帽里，爸爸剥着橘子，和家里的孩子视频',
  outside('wall', 'floor'),
  block(20, 34, 3, 4, 'grey'),
  line('ink', 'M12 126V14H120M104 14V34'),
  stroke('wood', 6, 'M94 124H132'),
  adultSitting(112, 121, 150, { tone: 'blue', legs: 'deep', faces: 'right', hands: [[138, 98]] }),
  stroke('warm', 9, 'M146 94H146'),
  fill('grey', box(164, 118, 60, 32)),
  phone(194, 114, 'soft'),
  stroke('skin', 6, 'M194 94H194'),
  fill('glow', `M172 114Q172 104 184 104H204Q216 104 216 114Z`),
  stroke('glow', 6, 'M164 116H224'),
  fill('soft', round(270, 62, 44, 42)),
  childStanding(256, 98, { tone: 'warm', faces: 'right', hands: [[270, 80]] }),
  fill('paper', 'M274 84Q274 74 284 76Q294 80 298 70V88Q286 96 274 84Z'),
  line('warm', 'M275 73H275M284 94V98'),
)
