import { block, bush, lampLight, outside, streetLamp } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { picture, stroke } from './hand/shapes'

export const aBadMark = picture(
  '傍晚的楼下，背着书包的学生站在花坛边，楼上亮着一扇窗',
  outside('dusk', 'soft'),
  block(216, 46, 4, 3, 'blue', [[2, 0]]),
  lampLight(52, 146),
  streetLamp(52, 146),
  bush(132, 148),
  bush(160, 152, 'deep'),
  bush(262, 152),
  stroke('warm', 15, 'M88 88V100'),
  adultStanding(102, 152, {
    tone: 'paper',
    legs: 'deep',
    faces: 'right',
    hands: [
      [112, 104],
      [90, 92],
    ],
  }),
)
