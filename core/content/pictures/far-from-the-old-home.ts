import { ground } from './hand/indoors'
import { block } from './hand/outdoors'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { plant, radio } from './hand/things'

export const farFromTheOldHome = picture(
  '窗台上放着老家带来的搪瓷缸和收音机，窗外是一样的高楼',
  ground('wall', 'wall'),
  fill('blush', box(44, 8, 232, 104)),
  block(66, 28, 2, 5, 'grey', [[1, 2]]),
  block(134, 28, 2, 5, 'grey'),
  block(202, 28, 2, 5, 'grey', [[0, 3]]),
  line('ink', 'M44 116V8H276V116M160 8V116'),
  stroke('wood', 15, 'M30 124H290'),
  radio(100, 117),
  fill('paper', box(166, 86, 34, 31)),
  line('deep', 'M169 91H197'),
  line('ink', 'M201 94Q215 98 201 110'),
  plant(250, 117),
)
