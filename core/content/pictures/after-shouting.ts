import { table } from './hand/furniture'
import { room } from './hand/indoors'
import { bowl } from './hand/kitchen'
import { box, closed, fill, line, picture } from './hand/shapes'

export const afterShouting = picture(
  '碎碗扫进了簸箕，桌上放着一只完好的碗，孩子的房门开了一条缝',
  room('wall'),
  fill('glow', box(36, 20, 66, 108)),
  fill('leaf', closed([36, 20], [84, 28], [84, 136], [36, 126])),
  line('ink', 'M36 126V20H102V126M76 80V88'),
  table(206, 104, 100),
  bowl(256, 104, 'warm'),
  line('wood', 'M186 28L168 122'),
  fill('glow', closed([160, 120], [176, 122], [184, 146], [146, 142])),
  fill('warm', 'M108 134Q110 126 118 124L121 134Z', 'M126 134L130 122Q137 126 138 134Z'),
  fill('deep', closed([98, 150], [146, 150], [138, 136], [106, 136])),
)
