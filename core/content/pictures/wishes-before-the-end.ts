import { bed, chair } from './hand/furniture'
import { room } from './hand/indoors'
import { thermos } from './hand/kitchen'
import { sun } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const wishesBeforeTheEnd = picture(
  '傍晚的病房，家人坐在床边，握着他的手',
  room('blush'),
  fill('warm', box(190, 16, 84, 62)),
  sun(250, 46),
  line('ink', 'M190 16H274V78H190ZM232 16V78'),
  bed(24, 138, { blanket: 'soft', sleeper: 'grey', head: 'left' }),
  chair(196, 120, 150, 'left'),
  stroke('skin', 9, 'M128 102L140 104'),
  adultSitting(194, 117, 150, { tone: 'deep', legs: 'blue', faces: 'left', hair: 'bob', hands: [[144, 102]] }),
  fill('wood', box(266, 100, 40, 44)),
  line('ink', 'M278 114H294'),
  thermos(286, 100),
)
