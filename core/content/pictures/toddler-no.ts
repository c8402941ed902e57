import { stool } from './hand/furniture'
import { room } from './hand/indoors'
import { adultSitting, childStanding } from './hand/people'
import { line, picture, stroke } from './hand/shapes'
import { plant, shoes, sock } from './hand/things'

export const toddlerNo = picture(
  '鞋架边，大人坐在小凳上，举着两只不一样的袜子让小孩挑',
  room('wall'),
  stroke('wood', 6, 'M22 92H92M22 122H92M22 84V146M92 84V146'),
  shoes(36, 89, 'deep'),
  shoes(68, 89, 'warm'),
  shoes(52, 119, 'blue'),
  childStanding(140, 150, { tone: 'warm', legs: 'deep', faces: 'right', hands: [[158, 110]] }),
  stool(252, 130, 150),
  adultSitting(250, 127, 150, {
    tone: 'leaf',
    legs: 'blue',
    faces: 'left',
    hair: 'bun',
    hands: [
      [212, 62],
      [200, 92],
    ],
  }),
  sock(211, 67, 'glow'),
  sock(199, 97, 'deep'),
  line('paper', 'M196 104H202'),
  plant(300, 142),
)
