import { room } from './hand/indoors'
import { bowl, pot, steam } from './hand/kitchen'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const silenceAtHome = picture(
  '冰箱门上贴着五张便条，灶上一锅汤冒着热气',
  room('wall'),
  fill('paper', box(42, 14, 84, 130)),
  line('grey', 'M44 60H124'),
  line('hair', 'M114 34V50M114 72V94'),
  line('ink', 'M42 14H126V144H42Z'),
  fill('glow', box(56, 70, 22, 20)),
  fill('leaf', box(84, 68, 22, 20)),
  fill('blue', box(54, 98, 22, 20)),
  fill('warm', box(82, 96, 22, 20)),
  fill('glow', box(66, 28, 22, 20)),
  fill('wood', box(158, 104, 140, 40)),
  stroke('grey', 6, 'M156 104H300'),
  line('ink', 'M228 112V140M210 124V130M246 124V130'),
  pot(206, 102, 'warm'),
  steam(206, 64),
  bowl(268, 102),
)
