import { cup, pot, steam } from './hand/kitchen'
import { awning, bush, hills, outside, sun } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, fill, picture } from './hand/shapes'
import { bag } from './hand/things'

export const nightShift = picture(
  '清早的豆浆摊冒着热气，下夜班的人往家走',
  outside('blush', 'floor'),
  hills('floor'),
  sun(256, 58, 'warm'),
  awning(24, 30, 124),
  pot(62, 106, 'grey'),
  steam(62, 68),
  fill('wood', box(30, 106, 112, 44)),
  cup(112, 106, 'leaf'),
  bush(292, 134),
  adultStanding(206, 150, { tone: 'deep', legs: 'blue', hair: 'long', faces: 'right', hands: [[190, 108]] }),
  bag(188, 142, 'warm'),
)
