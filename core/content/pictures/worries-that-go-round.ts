import { block, moon, outside } from './hand/outdoors'
import { closed, fill, line, picture, stroke } from './hand/shapes'
import { plant } from './hand/things'

export const worriesThatGoRound = picture(
  '夜里的阳台，小板凳上一张纸分成两栏，压着一支笔',
  outside('dusk', 'floor'),
  moon(70, 36),
  block(206, 50, 4, 3, 'night', [[2, 1]]),
  stroke('ink', 6, 'M0 96H320'),
  line(
    'ink',
    'M16 96V126M48 96V126M80 96V126M112 96V126M144 96V126M176 96V126M208 96V126M240 96V126M272 96V126M304 96V126',
  ),
  line('ink', 'M128 128L120 154M192 128L200 154'),
  stroke('wood', 9, 'M118 126H202'),
  fill('paper', closed([130, 121], [188, 121], [182, 106], [136, 106])),
  line('ink', 'M159 106V120'),
  line('warm', 'M170 118L186 102'),
  plant(268, 152),
  plant(44, 152, 'deep'),
)
