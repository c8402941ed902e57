import { room } from './hand/indoors'
import { pot } from './hand/kitchen'
import { box, closed, fill, line, picture, stroke } from './hand/shapes'

export const livingWithAMotherInLaw = picture(
  '厨房墙上三个挂钩，挂着三条不一样的围裙',
  room('wall'),
  stroke('wood', 6, 'M50 30H270'),
  line('ink', 'M84 32V42M160 32V42M236 32V42M70 54L84 42L98 54M146 54L160 42L174 54M222 54L236 42L250 54'),
  fill('leaf', closed([74, 52], [94, 52], [104, 106], [64, 106])),
  fill('warm', closed([150, 52], [170, 52], [180, 106], [140, 106])),
  fill('blue', closed([226, 52], [246, 52], [256, 106], [216, 106])),
  fill('soft', box(74, 76, 20, 14)),
  fill('blush', box(150, 76, 20, 14)),
  fill('grey', box(226, 76, 20, 14)),
  stroke('grey', 6, 'M20 132H300'),
  fill('wood', box(20, 134, 280, 30)),
  pot(60, 130, 'deep'),
  stroke('hair', 9, 'M190 126H226'),
  line('ink', 'M230 124L254 118'),
)
