import { bench } from './hand/furniture'
import { shine } from './hand/indoors'
import { block, bush, outside, streetLamp } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { picture } from './hand/shapes'

export const whenSomebodyWantsToDie = picture(
  '夜里，宿舍楼下的长椅上，两个人挨着坐，路灯亮着',
  outside('night', 'dusk'),
  block(16, 14, 4, 5, 'deep', [
    [1, 1],
    [3, 2],
    [0, 3],
  ]),
  shine(208, 82, 82, 70),
  streetLamp(262, 140),
  bench(156, 120, 92, 150),
  adultSitting(178, 117, 150, { tone: 'leaf', legs: 'deep', hair: 'long', faces: 'right', hands: [[202, 108]] }),
  adultSitting(228, 117, 150, { tone: 'warm', legs: 'blue', hair: 'bob', faces: 'left', hands: [[204, 98]] }),
  bush(118, 140, 'leaf'),
)
