import { bush, hills, outside, streetLamp, tree } from './hand/outdoors'
import { adultStanding, childStanding } from './hand/people'
import { box, fill, picture } from './hand/shapes'
import { backpack } from './hand/things'

export const notWantingSchool = picture(
  '放学路上，大人背着书包，和孩子慢慢走',
  outside('wall', 'soft'),
  hills('soft'),
  fill('floor', box(-6, 132, 332, 34)),
  tree(48, 130),
  streetLamp(276, 136),
  bush(232, 132),
  backpack(130, 112),
  adultStanding(148, 150, { tone: 'deep', legs: 'blue', faces: 'right', hands: [[170, 108]] }),
  childStanding(188, 150, { tone: 'warm', legs: 'blue', faces: 'left', hands: [[172, 110]] }),
)
