import type { Tone } from '#core/domain/reading/picture'
import { bush, hills, outside, sun } from './hand/outdoors'
import { box, fill, line, picture, stroke } from './hand/shapes'
import { ball } from './hand/things'

export const sixPointsForParents = picture(
  '晾衣绳上夹着六张纸，其中一张亮着',
  outside('wall', 'soft'),
  hills('soft'),
  sun(278, 28),
  stroke('wood', 6, 'M24 146V34M296 146V52'),
  line('ink', 'M24 40Q160 66 296 56'),
  ...[
    [48, 'paper'],
    [88, 'paper'],
    [128, 'warm'],
    [168, 'paper'],
    [208, 'paper'],
    [248, 'paper'],
  ].map(([x, tone], at) => fill(tone as Tone, box(x as number, [51, 57, 61, 64, 65, 64][at] ?? 0, 28, 36))),
  line(
    'grey',
    'M55 66H69M55 74H65M95 72H109M95 80H105M175 79H189M175 87H185M215 80H229M215 88H225M255 79H269M255 87H265',
  ),
  line('paper', 'M135 76H149M135 84H145'),
  line('ink', 'M62 46V54M102 52V60M142 56V64M182 59V67M222 60V68M262 60V68'),
  bush(60, 140),
  ball(236, 148),
)
