import { fence, hills, outside, wheel } from './hand/outdoors'
import { adultStanding, childStanding } from './hand/people'
import { box, fill, line, picture, stroke } from './hand/shapes'

export const kindergartenMonth = picture(
  '幼儿园门外停着三轮车，姥爷和孩子道别，门里有滑梯',
  outside('wall', 'floor'),
  hills('soft'),
  stroke('warm', 9, 'M262 62Q250 112 208 124'),
  line('ink', 'M264 126V56M286 126V56M264 56H286M264 72H286M264 88H286M264 104H286'),
  fence(200, 132, 9, 'deep'),
  adultStanding(136, 150, { tone: 'blue', legs: 'deep', grey: true, faces: 'right', hands: [[158, 112]] }),
  childStanding(174, 150, { tone: 'glow', legs: 'warm', faces: 'left', hands: [[160, 114]] }),
  fill('leaf', box(16, 104, 48, 26)),
  line('ink', 'M64 128H86L96 98M88 98H98L102 138M86 128L78 104'),
  wheel(34, 139, 12),
  wheel(102, 139, 12),
  stroke('hair', 6, 'M71 102H84'),
)
