import { block, bush, lampLight, outside, streetLamp } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, fill, picture } from './hand/shapes'

export const scoldedEvening = picture(
  '傍晚的人行道，下班的人走在路灯下，远处楼里亮着窗',
  outside('dusk', 'floor'),
  block(26, 40, 3, 4, 'blue', [
    [0, 1],
    [2, 2],
    [1, 3],
  ]),
  block(236, 58, 3, 3, 'blue', [
    [1, 0],
    [2, 2],
  ]),
  lampLight(146, 140),
  streetLamp(146, 140),
  adultStanding(196, 150, {
    tone: 'warm',
    legs: 'deep',
    faces: 'right',
    hands: [
      [212, 110],
      [182, 112],
    ],
  }),
  fill('deep', box(168, 112, 26, 19)),
  bush(110, 140, 'leaf'),
)
