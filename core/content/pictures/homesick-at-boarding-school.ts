import { room, window } from './hand/indoors'
import { box, closed, fill, line, picture, round, stroke } from './hand/shapes'

export const homesickAtBoardingSchool = picture(
  '宿舍的上下铺，梯子边放着打开的行李箱',
  room('wall'),
  window(28, 18, 60, 48, { sky: 'soft' }),
  stroke('deep', 6, 'M122 14V148M296 14V148'),
  stroke('paper', 15, 'M128 52H290'),
  fill('glow', box(168, 40, 124, 20)),
  fill('soft', round(142, 42, 16, 8)),
  stroke('paper', 15, 'M128 114H290'),
  fill('leaf', box(168, 102, 124, 20)),
  fill('soft', round(142, 104, 16, 8)),
  stroke('deep', 6, 'M122 62H296M122 124H296'),
  line('ink', 'M262 40V150M282 40V150M262 78H282M262 94H282M262 138H282'),
  fill('warm', box(28, 128, 74, 22)),
  fill('blush', closed([30, 126], [100, 126], [94, 100], [36, 100])),
  stroke('paper', 9, 'M44 126H62'),
  stroke('leaf', 9, 'M72 126H88'),
)
