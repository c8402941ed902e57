import { hills, outside, sun } from './hand/outdoors'
import { adultStanding, childStanding } from './hand/people'
import { line, picture, stroke } from './hand/shapes'

export const bodiesInPuberty = picture(
  '操场跑道上站着高矮不一的四个同学，有一个把外套系在腰上',
  outside('wall', 'floor'),
  hills('leaf'),
  sun(286, 30),
  line('paper', 'M0 138H320M0 152H320'),
  adultStanding(92, 150, { tone: 'blue', legs: 'deep', faces: 'right', hands: [[104, 108]] }),
  childStanding(138, 148, { tone: 'glow', legs: 'blue', faces: 'right', hands: [[146, 122]] }),
  adultStanding(182, 150, { tone: 'paper', legs: 'deep', hair: 'long', faces: 'left', hands: [[170, 106]] }),
  stroke('warm', 9, 'M174 108H190M178 112L176 126M186 112L188 126'),
  childStanding(226, 149, { tone: 'warm', legs: 'deep', hair: 'bob', faces: 'left', hands: [[216, 124]] }),
)
