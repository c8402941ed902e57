import { calendar, door, room } from './hand/indoors'
import { adultStanding } from './hand/people'
import { box, closed, fill, picture, stroke } from './hand/shapes'
import { slippers } from './hand/things'

export const aFriendWhoWantsToDie = picture(
  '夜里的走廊，拿着亮屏手机的学生抬手敲一扇门，门缝里有光',
  room('dusk'),
  fill('blush', closed([182, 128], [262, 128], [288, 157], [156, 157])),
  door(184, 12, 76, 'wood', -1),
  stroke('glow', 6, 'M190 127H254'),
  calendar(40, 34),
  adultStanding(142, 150, {
    tone: 'leaf',
    legs: 'deep',
    hair: 'long',
    faces: 'right',
    hands: [
      [178, 72],
      [126, 104],
    ],
  }),
  fill('ink', box(116, 92, 14, 20)),
  fill('glow', box(117, 94, 12, 15)),
  slippers(284, 152, 'warm'),
)
