import { hills, outside, tree, wheelchair } from './hand/outdoors'
import { adultSitting } from './hand/people'
import { box, closed, fill, picture, stroke } from './hand/shapes'

export const goingOutInAWheelchair = picture(
  '坐轮椅的人沿着人行道往菜市场去，路边有树',
  outside('wall', 'soft'),
  hills('soft'),
  fill('floor', box(-6, 138, 332, 28)),
  tree(50, 140),
  fill('blush', box(228, 54, 84, 88)),
  fill('warm', closed([220, 56], [232, 36], [308, 36], [320, 56])),
  fill('glow', box(240, 72, 60, 26)),
  stroke('paper', 9, 'M256 92H257M270 92H271M284 92H285'),
  stroke('grey', 9, 'M212 134V146M250 136V148M288 136V148'),
  adultSitting(128, 124, 150, { tone: 'deep', legs: 'blue', faces: 'right', hands: [[124, 118]] }),
  wheelchair(128, 150),
  fill('wood', box(138, 104, 26, 15)),
)
