import { bed } from './hand/furniture'
import { clock, room } from './hand/indoors'
import { sun } from './hand/outdoors'
import { childSitting } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { sock } from './hand/things'

export const slowMornings = picture(
  '孩子坐在床沿，手里拿着一只袜子，看着窗台上的蜗牛',
  room('blush'),
  fill('soft', box(180, 14, 104, 70)),
  sun(256, 36),
  line('ink', 'M180 14H284V84H180ZM232 14V84'),
  stroke('wood', 9, 'M172 90H292'),
  stroke('leaf', 6, 'M206 82H238M206 82V76'),
  line('leaf', 'M205 72L202 66M208 72L211 66'),
  stroke('warm', 17, 'M224 72H224'),
  line('paper', 'M224 72Q228 68 226 76Q218 80 218 70'),
  bed(20, 130, { blanket: 'leaf', head: 'left' }),
  childSitting(126, 112, 146, { tone: 'warm', legs: 'blue', faces: 'right', hands: [[150, 92]] }),
  sock(152, 96, 'glow'),
  clock(136, 36, 'M136 36V28M136 36L129 40'),
)
