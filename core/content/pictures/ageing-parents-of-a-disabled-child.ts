import { awning, outside, sun } from './hand/outdoors'
import { adultStanding } from './hand/people'
import { box, fill, picture, stroke } from './hand/shapes'

export const ageingParentsOfADisabledChild = picture(
  '早市上，母亲走在前面，成年的儿子拎着两棵白菜跟着',
  outside('wall', 'floor'),
  awning(206, 22, 116),
  fill('wood', box(212, 102, 104, 46)),
  stroke('leaf', 15, 'M230 94H230M248 92H248M266 94H266'),
  stroke('warm', 15, 'M286 94H286M302 94H302'),
  sun(36, 34),
  adultStanding(88, 150, {
    tone: 'blue',
    legs: 'deep',
    faces: 'right',
    hands: [
      [66, 106],
      [112, 106],
    ],
  }),
  fill('paper', 'M58 118Q66 112 74 118V136Q66 142 58 136Z', 'M104 118Q112 112 120 118V136Q112 142 104 136Z'),
  fill(
    'leaf',
    'M57 120Q58 108 66 112Q74 108 75 120Q66 128 57 120Z',
    'M103 120Q104 108 112 112Q120 108 121 120Q112 128 103 120Z',
  ),
  adultStanding(162, 150, { tone: 'warm', legs: 'blue', grey: true, hair: 'bun', faces: 'right', hands: [[184, 100]] }),
)
